// What supervisors do in calls, as the floor shows it.
import type { Floor } from './floor';
import type { DeskView, SeatView } from './wire';

export type Supervision = NonNullable<DeskView['supervision']>;
export type Mode = Supervision['mode'];

/** What she may choose while she is in a call; taking over is for good. */
export const MODES = ['listen', 'whisper', 'barge', 'customer'] as const satisfies readonly Mode[];

/** The desk a person has now. */
export function deskOf(floor: Floor | null, person: string | undefined): DeskView | undefined {
  return floor && person !== undefined ? [...floor.desks.values()].find((desk) => desk.person?.id === person) : undefined;
}

/** Who is in a seat's call, in the order of their desks. */
export function supervisorsOf({ desks }: Floor, seat: string): readonly DeskView[] {
  return [...desks.values()].filter((desk) => desk.supervision?.seat === seat);
}

/** Whether somebody talks at a seat, so that one can listen. */
export function canBeHeard(seat: SeatView): seat is SeatView & { readonly call: string } {
  return seat.call !== undefined && (seat.state === 'talking' || seat.state === 'on-hold');
}

/** The next seat in the round that can be heard, after the one listened to now; undefined when there is no other. */
export function nextInTheRound(seats: readonly SeatView[], now: string | undefined): SeatView | undefined {
  const at = seats.findIndex(({ id }) => id === now);
  const round = [...seats.slice(at + 1), ...seats.slice(0, Math.max(0, at))];
  return round.find(canBeHeard);
}
