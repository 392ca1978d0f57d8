import { coached, onlySeat } from '../../app/coaching';
import { words } from '../../app/look';
import { seatNumber } from '../../core/signin';
import type { SeatView } from '../../core/wire';
import { Icon } from '../../parts/Icon';

/** On a tile: opens what a supervisor can do for this seat. */
export function CoachButton({ seat }: { readonly seat: SeatView }) {
  const w = words.value;
  const open = onlySeat(coached.value) === seat.id;
  const label = w.coaching.open(seat.person?.name ?? `${w.floor.seat} ${seatNumber(seat.id)}`);
  if (seat.person === null) return null;
  return (
    <button type="button" class="tile-coach" aria-label={label} title={label} aria-expanded={open} onClick={() => (coached.value = open ? null : { seats: [seat.id] })}>
      <Icon name="message" />
    </button>
  );
}
