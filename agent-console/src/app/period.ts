// The measures of some days, as pages ask for them.
import type { PeriodMeasures } from '#api';
import { plusDays, startOf } from '../core/hours';
import { api } from './session';

export type By = 'person' | 'exercise';

/** Both days included, each as 2026-11-23. */
export function readPeriod(from: string, to: string, by: By = 'person'): Promise<PeriodMeasures> {
  const query = new URLSearchParams({ from: startOf(from), to: startOf(plusDays(to, 1)), by });
  return api.get<PeriodMeasures>(`/measures?${query}`);
}
