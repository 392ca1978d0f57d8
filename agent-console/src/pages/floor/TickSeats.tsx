import { useMemo } from 'preact/hooks';
import { asking } from '../../app/ask';
import { coached, holdAll, tick, ticked } from '../../app/coaching';
import { words } from '../../app/look';
import { seatNumber } from '../../core/signin';
import type { SeatView } from '../../core/wire';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';

/** On a tile, while seats are chosen: the box that chooses this one. The whole tile may be touched. */
export function TickSeat({ seat }: { readonly seat: SeatView }) {
  const w = words.value;
  if (seat.person === null) return null;
  return (
    <label class="tile-tick">
      <input type="checkbox" aria-label={w.coaching.tickOne(`${w.floor.seat} ${seatNumber(seat.id)}, ${seat.person.name}`)} checked={ticked.value?.has(seat.id) ?? false} onChange={(event) => tick(seat.id, event.currentTarget.checked)} />
    </label>
  );
}

/** What is done with all chosen seats at once; stands where the filters stood, so that no tile moves. */
export function TickBar({ seats }: { readonly seats: readonly SeatView[] }) {
  const w = words.value.coaching;
  const asks = useMemo(asking, []);
  const taken = seats.filter(({ person }) => person !== null).map(({ id }) => id);
  const chosen = taken.filter((id) => ticked.value?.has(id));
  const none = chosen.length === 0;
  const all = chosen.length === taken.length;
  const hold = (held: boolean): void => void asks.ask(held ? 'hold' : 'release', () => holdAll(chosen, held));
  return (
    <div class="tick-bar" role="group" aria-label={w.tick}>
      <output>{w.ticked(chosen.length)}</output>
      <Button kind="quiet" onClick={() => (ticked.value = new Set(all ? [] : taken))}>{all ? w.tickNone : w.tickAll}</Button>
      <Button icon="on-hold" disabled={none} pending={asks.pending.value === 'hold'} title={w.hold} onClick={() => hold(true)}>{w.tickHold}</Button>
      <Button icon="play" disabled={none} pending={asks.pending.value === 'release'} title={w.release} onClick={() => hold(false)}>{w.tickRelease}</Button>
      <Button icon="message" disabled={none} onClick={() => (coached.value = { seats: chosen })}>{w.write}</Button>
      <Button kind="quiet" icon="close" onClick={() => (ticked.value = null)}>{w.done}</Button>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}
