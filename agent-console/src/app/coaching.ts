// What a supervisor tells a seat and what a seat tells her. A click asks; the floor shows what came of it.
import { signal } from '@preact/signals';
import type { Offers } from '#api';
import { api } from './session';
import { clock } from './time';

/** Whom the panel is open for: a seat, everybody, or nobody. */
export type Addressee = { readonly seat: string } | 'all' | null;
export const coached = signal<Addressee>(null);

/** Writes to one seat, or to everybody she deals with. */
export function send(to: Exclude<Addressee, null>, text: string): Promise<void> {
  return api.post('/messages', to === 'all' ? { text } : { seats: [to.seat], text });
}

export function haveRead(seat: string, message: string): Promise<void> {
  return api.put(`/seats/${seat}/messages/${message}/seen`);
}

/** Marks the moment `since` of a running call, in the lab's time. */
export function bookmark(call: string, since: number, note: string): Promise<void> {
  const agoMs = Math.round(Math.min(60_000, Math.max(0, clock.now() - since)));
  return api.post(`/calls/${call}/bookmarks`, { agoMs, note });
}

export function hold(seat: string, held: boolean): Promise<void> {
  return held ? api.put(`/seats/${seat}/held`) : api.delete(`/seats/${seat}/held`);
}

/** What the scenario of a call offers her; nothing when it cannot be had. */
export async function offersOf(call: string): Promise<Offers> {
  try {
    return await api.get<Offers>(`/calls/${call}/offers`);
  } catch {
    return { hints: [], injects: [] };
  }
}

export function inject(call: string, id: string): Promise<void> {
  return api.post(`/calls/${call}/injects`, { inject: id });
}

export function withdrawPause(seat: string): Promise<void> {
  return api.delete(`/seats/${seat}/pause`);
}
