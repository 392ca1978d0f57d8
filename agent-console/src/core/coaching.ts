// What passes between a supervisor and a seat, as the floor shows it.
import type { SeatMessage } from '#api';
import type { SeatView } from './wire';

/** The longest message, and the longest words of a bookmark. */
export const LONGEST_MESSAGE = 200;
export const LONGEST_NOTE = 80;

/** A supervisor keeps calls from the seat. */
export const HELD = 'held';

/** What she has not read yet, oldest first. */
export function unread(seat: SeatView | undefined): readonly SeatMessage[] {
  return (seat?.messages ?? []).filter(({ seen }) => seen === undefined);
}

/** The pause she has asked for, which begins after the call; null when there is none. */
export function pauseAsked(seat: SeatView): string | null {
  return seat.state !== 'paused' && seat.state !== 'ready' && seat.pauseReason !== undefined && seat.pauseReason !== HELD ? seat.pauseReason : null;
}

/** Whether no calls come to the seat because a supervisor said so, now or after the call it has. */
export function isHeld(seat: SeatView): boolean {
  return seat.pauseReason === HELD;
}

/** Whether she has work in hand, so that a pause must wait. */
export function isBusy(seat: SeatView): boolean {
  return seat.state === 'ringing' || seat.state === 'dialling' || seat.state === 'talking' || seat.state === 'on-hold' || seat.state === 'wrapping-up';
}
