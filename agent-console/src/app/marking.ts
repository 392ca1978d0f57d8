// How a call is judged.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Marking } from '#api';
import { Problem } from '../core/api';
import { toSend, type CardOfCall, type Drafts } from '../core/marking';
import { api } from './session';

const address = (call: string): string => `/calls/${encodeURIComponent(call)}/marking`;

/** How a call is judged, and how to look again; null until it is there. */
export function useMarking(call: string): readonly [Marking | null, () => Promise<void>] {
  const [marking, setMarking] = useState<Marking | null>(null);
  const look = useCallback(
    () =>
      api.get<Marking>(address(call)).then(setMarking, (problem) => {
        if (!(problem instanceof Problem)) throw problem;
      }),
    [call],
  );
  useEffect(() => void look(), [look]);
  return [marking, look];
}

export function keepMarks(call: string, card: CardOfCall, drafts: Drafts, finished: boolean, alone: boolean): Promise<unknown> {
  return api.put(address(call), { card: card.card.id, version: card.card.version, marks: toSend(card, drafts, alone), finished });
}

export function disagree(call: string, evaluation: string, criterion: string, words: string): Promise<unknown> {
  return api.put(`${address(call)}/${evaluation}/disagreements/${criterion}`, { words });
}

export function answerDisagreement(call: string, evaluation: string, criterion: string, words: string): Promise<unknown> {
  return api.put(`${address(call)}/${evaluation}/disagreements/${criterion}/reply`, { words });
}
