// A measured figure as people read it.
import type { Measured } from '#api';
import { count, percent, preciseSeconds } from '../core/figures';
import { language } from './look';

export function inUnit(measured: Measured, value: number): string {
  if (measured === 'greeting-delay' || measured === 'wrap-up') return preciseSeconds(value, language.value);
  if (measured === 'cuts' || measured === 'dead-air' || measured === 'unannounced-holds') return count(value, language.value);
  return percent(value, language.value);
}
