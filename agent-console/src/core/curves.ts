// The day's figures as columns a chart draws.
import type { FigurePoint } from '#api';

export interface Curve {
  readonly name: string;
  /** null: not measured then, drawn as a gap. */
  readonly values: readonly (number | null)[];
}

/** Seconds since 1970 and a curve for each thing asked for. */
export function columns(points: readonly FigurePoint[], wanted: Readonly<Record<string, (point: FigurePoint) => number | null>>): { readonly at: readonly number[]; readonly curves: readonly Curve[] } {
  return {
    at: points.map(({ at }) => Date.parse(at) / 1000),
    curves: Object.entries(wanted).map(([name, of]) => ({ name, values: points.map(of) })),
  };
}

/** A share as per cent, as axes show it. */
export function perCent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10;
}

export type Range = 'exercise' | 'hour' | 'day';

/** From when on curves are drawn; an exercise that has not begun counts as the last hour. */
export function beginOf(range: Range, now: number, exerciseStarted: string | null): string {
  const hourAgo = new Date(now - 3_600_000);
  if (range === 'day') return new Date(new Date(now).setHours(0, 0, 0, 0)).toISOString();
  return range === 'exercise' && exerciseStarted !== null ? exerciseStarted : hourAgo.toISOString();
}
