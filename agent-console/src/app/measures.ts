// What is measured of a call, as a page shows it.
import { useEffect, useState } from 'preact/hooks';
import type { CallMeasures } from '#api';
import { Problem } from '../core/api';
import { api } from './session';

/** The measures of a call; asked again when its phase changes. Null until they are there. */
export function useMeasures(call: string, phase: string | undefined): CallMeasures | null {
  const [measures, setMeasures] = useState<CallMeasures | null>(null);
  useEffect(() => {
    api.get<CallMeasures>(`/calls/${encodeURIComponent(call)}/measures`).then(setMeasures, (problem) => {
      if (!(problem instanceof Problem)) throw problem;
    });
  }, [call, phase]);
  return measures;
}
