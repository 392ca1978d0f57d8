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

/** Who speaks to her now, and that her hand is up: in the place of what her state says, so that the page stands still. */
export function CoachNow({ seat }: { readonly seat: SeatView }) {
  const w = words.value.supervision;
  return (
    <p class="coach" role="status">
      {seat.coach && <span data-coach={seat.coach}><Icon name="headset" /> {w.coach[seat.coach]}</span>}
      {seat.handUp !== undefined && <span data-hand="up"><Icon name="hand" /> {w.handSeen}</span>}
    </p>
  );
}

/** Asking for help, and marking a moment. */
export function HelpLine({ seat }: { readonly seat: SeatView }) {
  const w = words.value.supervision;
  const asks = useMemo(asking, []);
  const up = seat.handUp !== undefined;
  const hand = (): Promise<unknown> => (up ? api.delete(`/seats/${seat.id}/hand`) : api.put(`/seats/${seat.id}/hand`));
  if (seat.state === 'signed-off') return null;
  return (
    <div class="help-line">
      {canBeHeard(seat) && <MarkButton key={seat.call} call={seat.call} />}
      <Button kind="quiet" icon="hand" pressed={up} pending={asks.pending.value === 'hand'} onClick={() => void asks.ask('hand', hand)}>{up ? w.lowerHand : w.raiseHand}</Button>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}
