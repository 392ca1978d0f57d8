// The register of those who asked not to be called any more: read when a page wants it, and after each change.
import { signal } from '@preact/signals';
import type { Refusal } from '#api';
import { api } from './session';

/** null while it is not known. */
export const refusals = signal<readonly Refusal[] | null>(null);

export async function readRefusals(): Promise<void> {
  refusals.value = (await api.get<{ items: readonly Refusal[] }>('/refusals')).items;
}

export async function noteRefusal(number: string, name: string, reason: string): Promise<void> {
  await api.post('/refusals', { number, name, reason });
  await readRefusals();
}

/** Who stands there no more may be called again. */
export async function strikeRefusal(id: string, reason: string): Promise<void> {
  await api.post(`/refusals/${id}/strike`, { reason });
  await readRefusals();
}
