// What a supervisor tells a seat and what a seat tells her. A click asks; the floor shows what came of it.
import { signal } from '@preact/signals';
import type { Offers } from '#api';
import { api } from './session';
import { clock } from './time';

/** Who is written to: these seats, or everybody she deals with. */
export type Addressee = { readonly seats: readonly string[] } | 'all';
/** Whom the panel is open for. */
export const coached = signal<Addressee | null>(null);

/** The seat the panel is open for, when it is just one. */
export function onlySeat(to: Addressee | null): string | undefined {
  return to !== null && to !== 'all' && to.seats.length === 1 ? to.seats[0] : undefined;
}

/** The seats that are ticked; null while nobody ticks any. */
export const ticked = signal<ReadonlySet<string> | null>(null);

export function tick(seat: string, wanted: boolean): void {
  const now = new Set(ticked.value ?? []);
  if (wanted) now.add(seat);
  else now.delete(seat);
  ticked.value = now;
}

/** Writes to them. */
export function send(to: Addressee, text: string): Promise<void> {
  return api.post('/messages', to === 'all' ? { text } : { seats: to.seats, text });
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

/** The same for several; every seat is asked, then the first refusal is told. */
export async function holdAll(seats: readonly string[], held: boolean): Promise<void> {
  const asked = await Promise.allSettled(seats.map((seat) => hold(seat, held)));
  const refused = asked.find((one) => one.status === 'rejected');
  if (refused) throw refused.reason;
}

/** What the scenario of a call offers her; nothing when it cannot be had. */
export async function offersOf(call: string): Promise<Offers> {
  try {
    return await api.get<Offers>(`/calls/${call}/offers`);
  } catch {
    return { hints: [], injects: [], lines: [], steps: [] };
  }
}

export function inject(call: string, id: string): Promise<void> {
  return api.post(`/calls/${call}/injects`, { inject: id });
}

/** Has the customer say something at his next turn: one of his phrases, or words of her own. */
export function giveLine(call: string, line: { readonly phrase: string } | { readonly text: string } | { readonly step: string }): Promise<void> {
  return api.post(`/calls/${call}/lines`, line);
}

export function withdrawPause(seat: string): Promise<void> {
  return api.delete(`/seats/${seat}/pause`);
}
