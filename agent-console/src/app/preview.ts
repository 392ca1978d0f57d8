// Whom she reads about before the call.
import { signal } from '@preact/signals';
import type { Preview } from '#api';
import { Problem } from '../core/api';
import { expectCall } from './phoneReflexes';
import { api } from './session';

export const preview = signal<Preview | null>(null);

/** Null again when nobody is shown any more by the time the answer is there. */
export async function readPreview(seat: string): Promise<void> {
  try {
    preview.value = await api.get<Preview>(`/seats/${seat}/preview`);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    preview.value = null;
  }
}

/** Her own phone rings first, and is picked up for her. */
export async function callShown(seat: string): Promise<void> {
  expectCall((await api.post<{ call: string }>(`/seats/${seat}/dial`, {})).call);
}

export const PASS_REASONS = ['bad-moment', 'file-unclear', 'already-settled', 'other'] as const;
export type PassReason = (typeof PASS_REASONS)[number];

export async function passOver(seat: string, customer: string, why: PassReason, note: string): Promise<void> {
  await api.post(`/seats/${seat}/preview/pass`, { customer, why, ...(note === '' ? {} : { note }) });
}
