// The call that practises the one thing to change.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NextCall } from '#api';
import { Problem } from '../core/api';
import type { CallMatter } from '../core/debrief';
import { api } from './session';

const address = (call: string, matter: CallMatter, what = ''): string => `/calls/${encodeURIComponent(call)}/next${what}?practice=${matter}`;

/** The next call, and how to look again; null until it is there, or where there is none. */
export function useNextCall(call: string, matter: CallMatter): readonly [NextCall | null, () => Promise<void>] {
  const [next, setNext] = useState<NextCall | null>(null);
  const look = useCallback(
    () =>
      api.get<NextCall>(address(call, matter)).then(setNext, (problem) => {
        if (!(problem instanceof Problem)) throw problem;
      }),
    [call, matter],
  );
  useEffect(() => void look(), [look]);
  return [next, look];
}

/** Null gives the choice back to the lab. */
export function chooseNextCall(call: string, matter: CallMatter, scenario: string | null): Promise<unknown> {
  return api.put(address(call, matter), { scenario });
}

export function startNextCall(call: string, matter: CallMatter): Promise<unknown> {
  return api.post(address(call, matter, '/start'));
}
