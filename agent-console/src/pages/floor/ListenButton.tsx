import { useMemo } from 'preact/hooks';
import { asking } from '../../app/ask';
import { words } from '../../app/look';
import { listen, mySupervision } from '../../app/supervision';
import { canBeHeard } from '../../core/supervision';
import { seatNumber } from '../../core/signin';
import type { SeatView } from '../../core/wire';
import { Icon } from '../../parts/Icon';

/** On a tile: one click to listen. */
export function ListenButton({ seat }: { readonly seat: SeatView }) {
  const w = words.value;
  const asks = useMemo(asking, []);
  const name = seat.person?.name ?? `${w.floor.seat} ${seatNumber(seat.id)}`;
  const mine = mySupervision.value?.seat === seat.id;
  return (
    <span class="tile-tools">
      {canBeHeard(seat) && !mine && (
        <button type="button" class="tile-listen" aria-label={w.supervision.listenTo(name)} title={w.supervision.listenTo(name)} aria-busy={asks.pending.value !== null} onClick={() => void asks.ask('listen', () => listen(seat.call))}>
          <Icon name="headset" />
        </button>
      )}
    </span>
  );
}
