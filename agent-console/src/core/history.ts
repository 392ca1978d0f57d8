// What was written before, to go back to: one step for each pause, not for each letter.

export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** When the last change came, and where: letters typed into one field soon after each other are one step. */
  readonly last: { readonly at: number; readonly where: string };
}

const PAUSE_MS = 1_000;
const MOST = 200;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [], last: { at: 0, where: '' } });

export function changed<T>(history: History<T>, now: T, where: string, at: number): History<T> {
  const goesOn = where === history.last.where && at - history.last.at < PAUSE_MS && history.past.length > 0;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MOST);
  return { past, now, future: [], last: { at, where } };
}

export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], last: { at: 0, where: '' } };
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future, last: { at: 0, where: '' } };
}
