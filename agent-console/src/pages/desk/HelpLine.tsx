import { useMemo } from 'preact/hooks';
import { asking } from '../../app/ask';
import { words } from '../../app/look';
import { api } from '../../app/session';
import { canBeHeard } from '../../core/supervision';
import type { SeatView } from '../../core/wire';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { MarkButton } from './MarkButton';

/** Asking for help, and who speaks to her now. */
export function HelpLine({ seat }: { readonly seat: SeatView }) {
  const w = words.value.supervision;
  const asks = useMemo(asking, []);
  const up = seat.handUp !== undefined;
  const hand = (): Promise<unknown> => (up ? api.delete(`/seats/${seat.id}/hand`) : api.put(`/seats/${seat.id}/hand`));
  if (seat.state === 'signed-off') return null;
  return (
    <div class="help-line">
      <p class="coach" role="status">
        {seat.coach && <span data-coach={seat.coach}><Icon name="headset" /> {w.coach[seat.coach]}</span>}
        {up && <span data-hand="up"><Icon name="hand" /> {w.handSeen}</span>}
      </p>
      {canBeHeard(seat) && <MarkButton key={seat.call} call={seat.call} />}
      <Button kind="quiet" icon="hand" pressed={up} pending={asks.pending.value === 'hand'} onClick={() => void asks.ask('hand', hand)}>{up ? w.lowerHand : w.raiseHand}</Button>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}
