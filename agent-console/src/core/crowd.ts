// What the customers of an exercise have in common: as the form holds it, and as the API takes it.
import type { Crowd } from '#api';

export const PACES = ['natural', 'brisk'] as const;

/** Shares of calls with a bad line, and of those who gave up who call again; by the name the form gives them. */
export const BAD_LINES = { none: 0, some: 0.1, many: 0.3 } as const;
export const CALL_BACKS = { nobody: 0, half: 0.5, most: 0.9 } as const;

export interface Manners {
  readonly pace: (typeof PACES)[number];
  readonly badLines: keyof typeof BAD_LINES;
  readonly callBack: keyof typeof CALL_BACKS;
}

/** As customers are. */
export const LIFELIKE: Manners = { pace: 'natural', badLines: 'none', callBack: 'half' };

export function toCrowd({ pace, badLines, callBack }: Manners): Crowd {
  return { pace, badLines: BAD_LINES[badLines], callBack: CALL_BACKS[callBack] };
}

/** The names that come nearest; what is not said is to the point, on good lines. */
export function toManners(crowd: Crowd | undefined): Manners {
  return {
    pace: crowd?.pace ?? 'brisk',
    badLines: nearest(BAD_LINES, crowd?.badLines ?? 0),
    callBack: nearest(CALL_BACKS, crowd?.callBack ?? 0),
  };
}

function nearest<Name extends string>(shares: Readonly<Record<Name, number>>, share: number): Name {
  const names = Object.keys(shares) as Name[];
  return names.reduce((best, name) => (Math.abs(shares[name] - share) < Math.abs(shares[best] - share) ? name : best));
}
