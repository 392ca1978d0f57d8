import { useEffect, useMemo } from 'preact/hooks';
import type { PersonToCall } from '#api';
import { callList, callPerson, readCallList } from '../../app/agenda';
import { asking, type Asking } from '../../app/ask';
import { language, words } from '../../app/look';
import { timeOfDay } from '../../core/figures';
import type { SeatView } from '../../core/wire';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';
import { Skeletons } from '../../parts/Skeleton';

/** Whom she may call, and what came of it so far: one click calls, one more calls again. */
export function CallList({ seat, exercise }: { readonly seat: SeatView; readonly exercise: string }) {
  const w = words.value.outbound;
  const asks = useMemo(asking, []);
  useEffect(() => void readCallList(seat.id), [seat.id, seat.state, exercise]);
  const people = callList.value;
  return (
    <Card title={w.list} name="call-list" place="list">
      <p class="quiet-line">{w.listHelp}</p>
      {people === null && <Skeletons shape="row" count={4} />}
      {people?.length === 0 && <p class="empty">{w.nobody}</p>}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      <ul>
        {people?.map((person) => <Row key={person.customer} person={person} seat={seat} asks={asks} />)}
      </ul>
    </Card>
  );
}

function Row({ person, seat, asks }: { readonly person: PersonToCall; readonly seat: SeatView; readonly asks: Asking }) {
  const w = words.value.outbound;
  const { customer, name, phone, tries, bar } = person;
  const again = tries > 0;
  return (
    <li data-customer={customer} data-bar={bar ?? 'none'} data-result={person.last?.result ?? 'none'}>
      <span class="two-lines">
        <span>{name}</span>
        <small>{[phone, bar ? words.value.refusals.bar[bar] : cameOf(person), tries > 1 && w.tries(tries)].filter(Boolean).join(' · ')}</small>
      </span>
      <Button icon="dialling" disabled={seat.state !== 'ready' || bar !== null} pending={asks.pending.value === customer} label={again ? w.againWhom(name) : w.callWhom(name)}
        onClick={() => void asks.ask(customer, () => callPerson(seat.id, customer))}>
        {again ? w.again : w.call}
      </Button>
    </li>
  );
}

function cameOf({ last }: PersonToCall): string {
  const { outbound: w, calls } = words.value;
  if (last === null) return w.notYet;
  if (last.result === null) return w.underWay;
  const results: Readonly<Record<string, string>> = calls.result;
  return w.lastTime(results[last.result] ?? last.result, timeOfDay(last.at, language.value));
}
