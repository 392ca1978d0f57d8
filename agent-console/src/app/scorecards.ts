// The cards calls are judged by.
import { signal } from '@preact/signals';
import type { Scorecard } from '#api';
import { toSend, type CardDraft } from '../core/scorecard';
import { api } from './session';

/** The newest version of each; null while they are not known. */
export const scorecards = signal<readonly Scorecard[] | null>(null);

export async function readScorecards(): Promise<void> {
  scorecards.value = (await api.get<{ items: readonly Scorecard[] }>('/scorecards')).items;
}

/** A change makes the next version; without an id it is a new card. */
export async function keepScorecard(id: string | null, draft: CardDraft): Promise<void> {
  await (id === null ? api.post<Scorecard>('/scorecards', toSend(draft)) : api.put<Scorecard>(`/scorecards/${id}`, toSend(draft)));
  await readScorecards();
}
