// The few paces a trainer picks from, where the API takes any; and how fast customers come at a moment.
import type { ExerciseView, PoissonTraffic, Traffic, WaveTraffic } from '#api';

export const PACES = ['calm', 'normal', 'busy', 'waves'] as const;
export type Pace = (typeof PACES)[number];

/** For twelve seats at some 150 s a call: about a third, two thirds and nine tenths of what they can handle. */
const PER_HOUR = { calm: 90, normal: 180, busy: 260 } as const;

export function traffic(pace: Pace): PoissonTraffic | WaveTraffic {
  return pace === 'waves' ? { shape: 'waves', size: 10, everyMs: 240_000 } : { shape: 'poisson', perHour: PER_HOUR[pace] };
}

/** Customers an hour at this moment (ms); null where the rate is the same all the time, comes by waves, or stands still. */
export function rateNow({ traffic, lengthMs, endsAt }: Pick<ExerciseView, 'traffic' | 'lengthMs' | 'endsAt'>, now: number): number | null {
  if (traffic === null || lengthMs === null || endsAt === null) return null;
  return rateAt(traffic, Math.min(lengthMs, Math.max(0, lengthMs - (Date.parse(endsAt) - now))), lengthMs);
}

/** As the lab draws its customers: evenly from the first rate to the last, or a bell over the base rate. */
function rateAt(traffic: Traffic, into: number, length: number): number | null {
  switch (traffic.shape) {
    case 'ramp':
      return traffic.fromPerHour + (traffic.toPerHour - traffic.fromPerHour) * (into / Math.max(1, length));
    case 'peak':
      return traffic.perHour + (traffic.peakPerHour - traffic.perHour) * Math.exp(-(((into - traffic.peakAtMs) / traffic.peakWidthMs) ** 2) / 2);
    default:
      return null;
  }
}
