// When somebody is to be called back: the usual moments, what may be chosen, and which promises are due.

const MINUTE = 60_000;
/** How far ahead a call may be promised; the lab refuses what is later. */
const LATEST_MS = 90 * 24 * 60 * MINUTE;

/** The moments one click chooses. */
export type Moment = 'quarter' | 'hour' | 'tomorrow' | 'other';

export interface Due {
  readonly dueAt: string;
}

/** The moment as ms; null for one that is typed. */
export function momentOf(moment: Moment, now: number): number | null {
  switch (moment) {
    case 'quarter':
      return now + 15 * MINUTE;
    case 'hour':
      return now + 60 * MINUTE;
    case 'tomorrow':
      return tomorrowAtNine(now);
    case 'other':
      return null;
  }
}

function tomorrowAtNine(now: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + 1);
  return day.setHours(9, 0, 0, 0);
}

/** What a field for day and time holds (2026-11-23T10:30, this computer's time) as ms; null when that cannot be promised. */
export function typedMoment(typed: string, now: number): number | null {
  const at = new Date(typed).getTime();
  return Number.isFinite(at) && at > now - MINUTE && at < now + LATEST_MS ? at : null;
}

/** How a field for day and time shows a moment. */
export function forField(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * MINUTE);
  return local.toISOString().slice(0, 16);
}

export function isDue({ dueAt }: Due, now: number): boolean {
  return Date.parse(dueAt) <= now;
}

/** Whether both moments are on one day of this computer. */
export function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
