// Who was there and for how long: sittings added up by person and day.
import type { Sitting } from '#api';

export interface Presence {
  readonly person: string;
  readonly name: string;
  /** The local day, 2026-01-31. */
  readonly day: string;
  readonly first: string;
  /** null: she is still there. */
  readonly last: string | null;
  /** Time at a seat; two seats at one time would count twice, which the floor does not allow. */
  readonly ms: number;
}

/** One line for each person and day, the latest day first, then by name. `now` ends what still goes on. */
export function presences(sittings: readonly Sitting[], now: number): readonly Presence[] {
  const lines = new Map<string, Presence>();
  for (const sitting of sittings) {
    const key = `${sitting.person} ${localDay(sitting.from)}`;
    lines.set(key, joined(lines.get(key), sitting, now));
  }
  return [...lines.values()].sort((a, b) => b.day.localeCompare(a.day) || a.name.localeCompare(b.name, 'fr'));
}

function joined(line: Presence | undefined, { person, name, from, to }: Sitting, now: number): Presence {
  const ms = Math.max(0, (to === null ? now : Date.parse(to)) - Date.parse(from));
  if (line === undefined) return { person, name, day: localDay(from), first: from, last: to, ms };
  const last = line.last === null || to === null ? null : line.last > to ? line.last : to;
  return { ...line, name, first: line.first < from ? line.first : from, last, ms: line.ms + ms };
}

/** Hours of each person over all days, the longest list a register needs. */
export function totals(lines: readonly Presence[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { person, ms } of lines) sums.set(person, (sums.get(person) ?? 0) + ms);
  return sums;
}

/** The day people call today when it happened: by this machine's clock. */
export function localDay(at: string | number): string {
  const date = new Date(at);
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

/** The first moment of a local day, for the API. */
export function startOf(day: string): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).toISOString();
}

/** The day so many days later. */
export function plusDays(day: string, days: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return localDay(new Date(year, month - 1, date + days).getTime());
}

/** 2 h 05. */
export function hours(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${two(minutes % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
