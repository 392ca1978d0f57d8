import { useMemo, useState } from 'preact/hooks';
import type { PersonGrid } from '#api';
import { asking } from '../../../app/ask';
import { addPlacement, beginTraining, removePlacement } from '../../../app/grid';
import { say } from '../../../app/gridWords';
import { language, words } from '../../../app/look';
import { now } from '../../../app/time';
import { day } from '../../../core/figures';
import { minutesOf } from '../../../core/grid';
import { hours, localDay } from '../../../core/hours';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { DayField } from '../../../parts/DayField';
import { TextField } from '../../../parts/Field';
import { Notice } from '../../../parts/Notice';
import { TextArea } from '../../../parts/TextArea';

interface Props {
  readonly of: PersonGrid;
  readonly onChange: () => void;
}

/** Where she worked outside the lab, and the day her two cycles are counted from. */
export function Placements({ of, onChange }: Props) {
  const w = say.value;
  return (
    <Card title={w.placements} name="placements">
      {of.placements.length === 0 ? <p class="empty">{w.noPlacement}</p> : <Log of={of} onChange={onChange} />}
      <Add of={of} onChange={onChange} />
      <Begun key={of.begunOn} of={of} onChange={onChange} />
    </Card>
  );
}

function Log({ of, onChange }: Props) {
  const w = say.value;
  const asks = useMemo(asking, []);
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={w.placements}>
      <table class="list">
        <thead><tr><th scope="col">{w.from}</th><th scope="col">{w.to}</th><th scope="col" class="number">{w.hours}</th><th scope="col">{w.place}</th><th scope="col">{w.remark}</th><th scope="col">{words.value.people.actions}</th></tr></thead>
        <tbody>
          {of.placements.map(({ id, from, to, minutes, place, remark }) => (
            <tr key={id}>
              <td>{dayText(from)}</td>
              <td>{dayText(to)}</td>
              <td class="number">{hours(minutes * 60_000)}</td>
              <th scope="row">{place}</th>
              <td>{remark}</td>
              <td><Button kind="quiet" label={w.removeOf(place)} pending={asks.pending.value === id} onClick={() => void asks.ask(id, () => removePlacement(of.person, id)).then((done) => done && onChange())}>{w.removePlacement}</Button></td>
            </tr>
          ))}
        </tbody>
      </table>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}

function Add({ of, onChange }: Props) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [worked, setWorked] = useState('');
  const [place, setPlace] = useState('');
  const [remark, setRemark] = useState('');
  const minutes = minutesOf(worked);
  const whole = from !== '' && to !== '' && minutes > 0 && place.trim() !== '';
  const keep = (): void => {
    const kept = asks.ask('add', () => addPlacement(of.person, { from, to, minutes, place, remark }));
    void kept.then((done) => {
      if (!done) return;
      for (const set of [setFrom, setTo, setWorked, setPlace, setRemark]) set('');
      onChange();
    });
  };
  return (
    <form class="stack" onSubmit={(event) => event.preventDefault()}>
      <div class="filters">
        <DayField label={w.from} value={from} onPick={setFrom} />
        <DayField label={w.to} value={to} onPick={setTo} />
        <TextField label={w.hours} value={worked} onInput={setWorked} />
        <TextField label={w.place} value={place} onInput={setPlace} />
      </div>
      <TextArea label={w.remark} value={remark} longest={2_000} onInput={setRemark} />
      {asks.refusal.value && <Notice kind="error">{w.wrongPlacement}</Notice>}
      <div class="buttons"><Button disabled={!whole} pending={asks.pending.value !== null} onClick={keep}>{w.addPlacement}</Button></div>
    </form>
  );
}

function Begun({ of, onChange }: Props) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const [begun, setBegun] = useState(of.begunOn);
  const fits = begun !== '' && begun <= localDay(now.peek()) && (begun !== of.begunOn || !of.begunSaid);
  return (
    <div class="stack">
      <div class="filters">
        <DayField label={w.begun} value={begun} onPick={setBegun} />
        <Button disabled={!fits} pending={asks.pending.value !== null} onClick={() => void asks.ask('begin', () => beginTraining(of.person, begun)).then((done) => done && onChange())}>{w.keep}</Button>
      </div>
      {!of.begunSaid && <p class="quiet-line">{w.begunGuessed}</p>}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}

function dayText(iso: string): string {
  return day(`${iso}T12:00:00`, language.value);
}
