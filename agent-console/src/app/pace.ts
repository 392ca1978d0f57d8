// An exercise's traffic and patience, said in words.
import type { Patience, Traffic } from '#api';
import { count, duration } from '../core/figures';
import { language, words } from './look';

export function trafficText(wanted: Traffic): string {
  const { exercise, plan } = words.value;
  const n = (value: number): string => count(value, language.value);
  switch (wanted.shape) {
    case 'poisson':
      return exercise.perHour(n(wanted.perHour));
    case 'ramp':
      return plan.ramp(n(wanted.fromPerHour), n(wanted.toPerHour));
    case 'peak':
      return plan.peak(n(wanted.perHour), n(wanted.peakPerHour));
    case 'waves':
      return plan.everyMin(n(wanted.size), n(wanted.everyMs / 60_000));
  }
}

export function patienceText(patience: Patience | null): string {
  const { plan } = words.value;
  return patience === null ? plan.patienceOwn : plan.patienceNow(duration(patience.meanMs));
}
