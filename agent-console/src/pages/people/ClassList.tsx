import { useMemo, useState } from 'preact/hooks';
import type { Class } from '#api';
import { asking } from '../../app/ask';
import { changed, freshCodes, renewCode, renewCodes } from '../../app/classes';
import { floor } from '../../app/live';
import { words } from '../../app/look';
import { saveFile } from '../../app/save';
import { api } from '../../app/session';
import { toCsv } from '../../core/csv';
import { seatOf } from '../../core/floor';
import { seatNumber } from '../../core/signin';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Confirm } from '../../parts/Confirm';
import { Notice } from '../../parts/Notice';
import { AddTrainees } from './AddTrainees';
import { CodeCards } from './CodeCards';
import { Enrol } from './Enrol';
import { NewClass } from './NewClass';
import { Rename } from './Rename';

/** One class: who is in it, and what one can do for each of them. */
export function ClassList({ of }: { readonly of: Class }) {
  const w = words.value.people;
  const asks = useMemo(asking, []);
  const [renaming, setRenaming] = useState(false);
  const rows = of.trainees.map(({ id, name }) => [name, id]);
  return (
    <div class="plan-columns">
      <div class="stack">
        {freshCodes.value.length > 0 && <CodeCards />}
        <Card title={of.title} name="class-list" aside={<span class="quiet-line">{w.count(of.trainees.length)}</span>}>
          <p class="quiet-line">{`${w.leaders} : ${of.leaders.map(({ name }) => name).join(', ') || '\u2013'}`}</p>
          {of.trainees.length === 0 ? <p class="empty">{w.empty}</p> : <Table of={of} asks={asks} />}
          {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
          {renaming && <Rename of={of} onDone={() => setRenaming(false)} />}
          <div class="buttons">
            <Button disabled={of.trainees.length === 0} onClick={() => saveFile(`${w.fileName}.csv`, toCsv([[w.name, w.id], ...rows]))}>{w.exportCsv}</Button>
            <Confirm question={w.renewSure} yes={w.renewYes} pending={asks.pending.value === 'codes'} onYes={() => void asks.ask('codes', () => renewCodes(of))}>{w.renewAll}</Confirm>
            <Button kind="quiet" expanded={renaming} onClick={() => setRenaming(!renaming)}>{w.rename}</Button>
            <Confirm question={w.removeSure} yes={w.removeYes} pending={asks.pending.value === 'remove'} onYes={() => void asks.ask('remove', () => changed(api.delete(`/classes/${of.id}`)))}>{w.remove}</Confirm>
          </div>
        </Card>
      </div>
      <aside class="floor-side">
        <AddTrainees to={of} />
        <Enrol to={of} />
        <NewClass />
      </aside>
    </div>
  );
}

function Table({ of, asks }: { readonly of: Class; readonly asks: ReturnType<typeof asking> }) {
  const w = words.value.people;
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={of.title}>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{w.name}</th>
            <th scope="col">{w.id}</th>
            <th scope="col">{w.now}</th>
            <th scope="col">{w.actions}</th>
          </tr>
        </thead>
        <tbody>
          {of.trainees.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td><code>{id}</code></td>
              <td><Whereabouts person={id} /></td>
              <td>
                <div class="buttons">
                  <Button label={w.newCodeOf(name)} pending={asks.pending.value === id} onClick={() => void asks.ask(id, () => renewCode(id))}>{w.newCode}</Button>
                  <Button kind="quiet" label={w.leaveOf(name)} onClick={() => void asks.ask('leave', () => changed(api.delete(`/classes/${of.id}/people/${id}`)))}>{w.leave}</Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Whereabouts({ person }: { readonly person: string }) {
  const w = words.value.people;
  const seat = floor.value ? seatOf(floor.value, person) : undefined;
  return seat ? <b>{w.atSeat(seatNumber(seat.id))}</b> : <span class="quiet-line">{w.away}</span>;
}
