// An exercise's traffic and patience, said in words.
import type { Patience, Traffic } from '#api';
import { count, duration } from '../core/figures';
import { language, words } from './look';

export function trafficText(wanted: Traffic): string {
  const { exercise, shelf } = words.value;
  const n = (value: number): string => count(value, language.value);
  switch (wanted.shape) {
    case 'poisson':
      return exercise.perHour(n(wanted.perHour));
    case 'ramp':
      return shelf.ramp(n(wanted.fromPerHour), n(wanted.toPerHour));
    case 'peak':
      return shelf.peak(n(wanted.perHour), n(wanted.peakPerHour));
    case 'waves':
      return shelf.everyMin(n(wanted.size), n(wanted.everyMs / 60_000));
  }
}

export function patienceText(patience: Patience | null): string {
  const { shelf } = words.value;
  return patience === null ? shelf.patienceOwn : shelf.patienceNow(duration(patience.meanMs));
}
