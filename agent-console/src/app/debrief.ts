// What is said of a call after it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Debrief } from '#api';
import { Problem } from '../core/api';
import { api } from './session';

const address = (call: string): string => `/calls/${encodeURIComponent(call)}`;

/** What is said of a call, and how to look again; null until it is there. */
export function useDebrief(call: string): readonly [Debrief | null, () => Promise<void>] {
  const [debrief, setDebrief] = useState<Debrief | null>(null);
  const look = useCallback(
    () =>
      api.get<Debrief>(`${address(call)}/debrief`).then(setDebrief, (problem) => {
        if (!(problem instanceof Problem)) throw problem;
      }),
    [call],
  );
  useEffect(() => void look(), [look]);
  return [debrief, look];
}

export function keepOwnWords(call: string, well: string, hard: string): Promise<unknown> {
  return api.put(`${address(call)}/debrief`, { well, hard });
}

export function comment(call: string, atMs: number, words: string): Promise<unknown> {
  return api.post(`${address(call)}/comments`, { atMs: Math.round(atMs), words });
}

/** No words say that she has read it. */
export function answer(call: string, id: string, words: string): Promise<unknown> {
  return api.put(`${address(call)}/comments/${id}/answer`, { words });
}
