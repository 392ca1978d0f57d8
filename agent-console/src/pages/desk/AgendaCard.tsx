import { useMemo } from 'preact/hooks';
import type { CallBack } from '#api';
import { agenda, callBack, endPromise, momentText } from '../../app/agenda';
import { asking, type Asking } from '../../app/ask';
import { floor } from '../../app/live';
import { words } from '../../app/look';
import { now } from '../../app/time';
import { isDue } from '../../core/agenda';
import type { SeatView } from '../../core/wire';
import { Button, IconButton } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';

/** Whom she has promised a call, the most urgent first; those whose time has come stand out, and one click calls. Nothing while nobody waits for one. */
export function AgendaCard({ seat }: { readonly seat: SeatView }) {
  const w = words.value.outbound;
  const asks = useMemo(asking, []);
  if (agenda.value.length === 0) return null;
  return (
    <Card title={w.agenda} name="agenda" place="agenda">
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      <ul>
        {agenda.value.map((one) => <Row key={one.id} one={one} seat={seat} asks={asks} />)}
      </ul>
    </Card>
  );
}

function Row({ one, seat, asks }: { readonly one: CallBack; readonly seat: SeatView; readonly asks: Asking }) {
  const w = words.value.outbound;
  const { id, customer, note } = one;
  const due = isDue(one, now.value);
  const possible = seat.state === 'ready' && floor.value?.exercise != null;
  return (
    <li data-due={due}>
      <span class="two-lines">
        <span>{customer}</span>
        <small>{[due ? `${momentText(one.dueAt)}, ${w.now}` : momentText(one.dueAt), note].filter(Boolean).join(' · ')}</small>
      </span>
      <span class="buttons">
        <Button kind={due ? 'main' : 'plain'} icon="dialling" disabled={!possible} pending={asks.pending.value === id} label={w.callWhom(customer)} onClick={() => void asks.ask(id, () => callBack(id))}>{w.call}</Button>
        <IconButton icon="right" label={w.doneWhom(customer)} onClick={() => void asks.ask('end', () => endPromise(id))} />
      </span>
    </li>
  );
}
