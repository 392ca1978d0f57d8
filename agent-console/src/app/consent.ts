// What she agrees to: asked for when she signs in, before her page opens.
import { computed, effect, signal } from '@preact/signals';
import type { Consent, Purpose } from '#api';
import { Problem } from '../core/api';
import { api, session } from './session';

/** undefined: not known yet. null: nobody to be asked, or the lab cannot say (nothing is recorded then). */
export const consent = signal<Consent | null | undefined>(undefined);

/** Whoever may take calls is asked: a trainee always, others once they sit at a seat. Null: nobody. */
const asked = computed(() => {
  const now = session.value;
  return now != null && (now.role === 'trainee' || (now.seat !== null && now.role !== 'partner')) ? now.person.id : null;
});

export function askForConsent(): void {
  effect(() => {
    consent.value = asked.value === null ? null : undefined;
    if (asked.value !== null) void readConsent();
  });
}

async function readConsent(): Promise<void> {
  try {
    consent.value = await api.get<Consent>('/consent');
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    consent.value = null;
  }
}

export async function giveConsent(version: string, agreed: Readonly<Record<Purpose, boolean>>): Promise<void> {
  await api.put('/consent', { version, agreed });
  await readConsent();
}
