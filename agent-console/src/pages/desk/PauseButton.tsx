import { useState } from 'preact/hooks';
import type { Asking } from '../../app/ask';
import { withdrawPause } from '../../app/coaching';
import { words } from '../../app/look';
import { api } from '../../app/session';
import { isBusy, isHeld, pauseAsked } from '../../core/coaching';
import type { SeatView } from '../../core/wire';
import { Button } from '../../parts/Button';
import { pauseReason } from '../../parts/Tile';

const REASONS = ['break', 'lunch', 'training', 'coaching', 'technical', 'other'] as const;

/** A pause now, or after the call she has; one that is asked for can be taken back until it begins. */
export function PauseButton({ seat, asks }: { readonly seat: SeatView; readonly asks: Asking }) {
  const w = words.value;
  const [choosing, setChoosing] = useState(false);
  const asked = pauseAsked(seat);
  if (isHeld(seat) || !(isFree(seat) || isBusy(seat))) return null;
  if (asked !== null) {
    return (
      <div class="pause-asked">
        <p>{w.coaching.pauseAsked(pauseReason(asked, w))}</p>
        <Button icon="close" pending={asks.pending.value === 'withdraw'} onClick={() => void asks.ask('withdraw', () => withdrawPause(seat.id))}>{w.coaching.pauseWithdraw}</Button>
      </div>
    );
  }
  const pause = (reason: string): void => {
    setChoosing(false);
    void asks.ask('pause', () => api.post(`/seats/${seat.id}/pause`, { reason }));
  };
  return (
    <div class="opens" onKeyDown={(event) => event.key === 'Escape' && setChoosing(false)}>
      <Button icon="paused" expanded={choosing} pending={asks.pending.value === 'pause'} onClick={() => setChoosing(!choosing)}>{isFree(seat) ? w.desk.pause : w.coaching.pauseAfter}</Button>
      {choosing && (
        <div class="opened" role="group" aria-label={w.desk.pauseWhy}>
          <p>{w.desk.pauseWhy}</p>
          {REASONS.map((reason) => (
            <Button key={reason} onClick={() => pause(reason)}>{w.pauseReason[reason]}</Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Without a call: the pause begins at once. */
function isFree({ state }: SeatView): boolean {
  return state === 'ready' || state === 'previewing';
}
