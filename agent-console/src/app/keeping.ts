// How long things are kept: asked once, for whoever is signed in.
import { computed, effect, signal } from '@preact/signals';
import type { Consent, KeptDays } from '#api';
import { Problem } from '../core/api';
import { api, session } from './session';

const DAY_MS = 86_400_000;

export const keptDays = signal<KeptDays | null>(null);
const reader = computed(() => (session.value != null && session.value.role !== 'partner' ? session.value.person.id : null));

export function askHowLongThingsAreKept(): void {
  effect(() => {
    if (reader.value !== null) void read();
  });
}

async function read(): Promise<void> {
  try {
    keptDays.value = (await api.get<Consent>('/consent')).keptDays;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  }
}

/** The last moment at which something of then is kept; null while nobody knows. */
export function keptUntil(from: string | null, what: keyof KeptDays): string | null {
  const days = keptDays.value?.[what];
  return from === null || days === undefined ? null : new Date(Date.parse(from) + days * DAY_MS).toISOString();
}
