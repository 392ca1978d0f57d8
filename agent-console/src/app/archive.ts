// The list of calls as a trainer searches it: the filters, what was found, and what comes after.
import { signal } from '@preact/signals';
import type { CallPage } from '#api';
import { localDay, plusDays, startOf } from '../core/hours';
import type { CallRow } from '../core/wire';
import { api } from './session';

export interface Filters {
  readonly from: string;
  readonly to: string;
  readonly person: string;
  readonly seat: string;
  readonly outcome: string;
  readonly result: string;
}

export const NO_FILTERS: Filters = { from: '', to: '', person: '', seat: '', outcome: '', result: '' };
const PAGE = '50';

export const filters = signal<Filters>({ ...NO_FILTERS, from: localDay(Date.now()) });
export const found = signal<readonly CallRow[] | null>(null);
/** Asks for the page after the last; null at the end. */
export const next = signal<string | null>(null);

let asked = 0;

/** Searches anew; an answer that a later search has overtaken is dropped. */
export async function search(): Promise<void> {
  asked += 1;
  const mine = asked;
  const page = await read(null);
  if (mine !== asked) return;
  found.value = page.items;
  next.value = page.next;
}

export async function more(): Promise<void> {
  const mine = asked;
  const page = await read(next.value);
  if (mine !== asked) return;
  found.value = [...(found.value ?? []), ...page.items];
  next.value = page.next;
}

function read(cursor: string | null): Promise<CallPage> {
  const { from, to, ...others } = filters.value;
  const query = new URLSearchParams({ limit: PAGE });
  if (from !== '') query.set('from', startOf(from));
  if (to !== '') query.set('to', startOf(plusDays(to, 1)));
  for (const [name, value] of Object.entries(others)) if (value !== '') query.set(name, value);
  if (cursor !== null) query.set('cursor', cursor);
  return api.get<CallPage>(`/calls?${query}`);
}
