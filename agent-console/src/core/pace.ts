// The few paces a trainer picks from; the API takes any.
import type { PoissonTraffic, WaveTraffic } from '#api';

export const PACES = ['calm', 'normal', 'busy', 'waves'] as const;
export type Pace = (typeof PACES)[number];

/** For twelve seats at some 150 s a call: about a third, two thirds and nine tenths of what they can handle. */
const PER_HOUR = { calm: 90, normal: 180, busy: 260 } as const;

export function traffic(pace: Pace): PoissonTraffic | WaveTraffic {
  return pace === 'waves' ? { shape: 'waves', size: 10, everyMs: 240_000 } : { shape: 'poisson', perHour: PER_HOUR[pace] };
}
