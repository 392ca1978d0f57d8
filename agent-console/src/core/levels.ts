// How the running calls sound: both sides' level, who speaks, and for how long nobody or both do.
import type { Levels } from '#api';

export type Level = Levels['calls'][number];

/** One call's sound, and since when (ms) it is as it is. */
export interface Sound {
  readonly level: Level;
  readonly since: number;
}

export type Sounds = ReadonlyMap<string, Sound>;

/** So long nobody speaks before it is worth a mark. */
export const SILENCE_MS = 6_000;
/** So long both speak before it is worth a mark. */
export const OVERLAP_MS = 1_500;
/** What a meter shows from left to right (dBFS). */
const QUIETEST = -60;
const LOUDEST = -10;

/** The sounds after a message: a call that is not in it any more is not heard any more. */
export function heard(before: Sounds, calls: readonly Level[], now: number): Sounds {
  return new Map(calls.map((level) => {
    const last = before.get(level.call);
    return [level.call, { level, since: last?.level.speaks === level.speaks ? last.since : now }] as const;
  }));
}

/** What a trainer should notice of it now. */
export function markOf({ level, since }: Sound, now: number): 'silence' | 'overlap' | null {
  const lasted = now - since;
  if (level.speaks === 'nobody') return lasted >= SILENCE_MS ? 'silence' : null;
  return level.speaks === 'both' && lasted >= OVERLAP_MS ? 'overlap' : null;
}

/** A level as a share of the meter's length, 0 to 1. */
export function shareOf(dbfs: number): number {
  return Math.min(1, Math.max(0, (dbfs - QUIETEST) / (LOUDEST - QUIETEST)));
}
