// The wrap-up against its target.
import type { CallView, ExerciseView, SeatView } from './wire';

/** How long this wrap-up may take (ms), more time asked for included; null outside a wrap-up, and where there is no target. */
export function wrapUpTarget(seat: SeatView, call: CallView | null, exercise: ExerciseView | null): number | null {
  const target = exercise?.wrapUpTargetMs ?? null;
  return seat.state === 'wrapping-up' && target !== null ? target + (call?.moreTimeMs ?? 0) : null;
}

/** Which share of the target is left, 1 to 0; nothing once it is over. */
export function shareLeft(passedMs: number, targetMs: number): number {
  return targetMs <= 0 ? 0 : Math.max(0, Math.min(1, 1 - passedMs / targetMs));
}
