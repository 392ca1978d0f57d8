// A colleague who is asked about a call, as the floor shows it: what can be done now, and who asks whom.
import type { Floor } from './floor';
import type { CallView, SeatView } from './wire';

export type Consultation = NonNullable<CallView['consultation']>;
export type Stage = Consultation['stage'];

/** What the trainee can do next; `swap` is to the customer or back, `drop` lets the colleague go. */
export type Step = 'swap' | 'conference' | 'complete' | 'drop';

const STEPS: Readonly<Record<Stage, readonly Step[]>> = {
  ringing: ['drop'],
  private: ['swap', 'conference', 'complete', 'drop'],
  aside: ['swap', 'conference', 'complete', 'drop'],
  conference: ['complete', 'drop'],
  over: [],
};

export function stepsAt(stage: Stage): readonly Step[] {
  return STEPS[stage];
}

/** The colleague who is asked about a call now, or rings. */
export function consultationOf(call: CallView | null | undefined): Consultation | undefined {
  return call?.consultation?.stage === 'over' ? undefined : call?.consultation;
}

/** What another seat's call is to this one: it asks somebody, or is asked by a seat. */
export type Advice = { readonly kind: 'asks'; readonly who: Consultation } | { readonly kind: 'advises'; readonly seat: string };

export function adviceAt(floor: Floor, seat: SeatView): Advice | undefined {
  if (seat.asked !== undefined) return { kind: 'advises', seat: seat.asked.by };
  const who = consultationOf(seat.call === undefined ? undefined : floor.calls.get(seat.call));
  return who && { kind: 'asks', who };
}
