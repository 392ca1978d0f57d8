// Her agenda of promised calls, and the list of those she may call in an outbound exercise.
import { computed, effect, signal } from '@preact/signals';
import type { CallBack, PersonToCall } from '#api';
import { isDue, isSameDay } from '../core/agenda';
import { Problem } from '../core/api';
import { dayAndMonth, timeOfDay } from '../core/figures';
import { announce } from './announce';
import { language, words } from './look';
import { expectCall } from './phoneReflexes';
import { api, session } from './session';
import { now } from './time';

export const agenda = signal<readonly CallBack[]>([]);
export const callList = signal<readonly PersonToCall[] | null>(null);

/** Those whose time has come, read out once each. */
const due = computed(() => agenda.value.filter((one) => isDue(one, now.value)).map(({ id }) => id).join(' '));

export function keepTheAgenda(): void {
  effect(() => {
    if (session.value?.role === 'trainee') void readAgenda();
    else agenda.value = [];
  });
  effect(() => {
    const ids = due.value.split(' ');
    const one = agenda.peek().find(({ id }) => id === ids.at(-1));
    if (one) announce('agenda', words.peek().outbound.due(timeOfDay(one.dueAt, language.peek()), one.customer));
  });
}

/** A promised moment as she reads it: the time alone when it is today. */
export function momentText(at: string): string {
  const time = timeOfDay(at, language.value);
  return isSameDay(Date.parse(at), now.value) ? time : `${dayAndMonth(at, language.value)} ${time}`;
}

export async function promise(call: string, dueAt: number, note: string): Promise<CallBack> {
  const made = await api.post<CallBack>(`/calls/${encodeURIComponent(call)}/call-back`, { dueAt: new Date(dueAt).toISOString(), note });
  await readAgenda();
  return made;
}

export async function endPromise(id: string): Promise<void> {
  await api.delete(`/call-backs/${id}`);
  await readAgenda();
}

/** Her own phone rings first, and is picked up for her. */
export async function callBack(id: string): Promise<void> {
  expectCall((await api.post<{ call: string }>(`/call-backs/${id}/call`)).call);
}

/** The same, for somebody of the list. */
export async function callPerson(seat: string, customer: string): Promise<void> {
  expectCall((await api.post<{ call: string }>(`/seats/${seat}/dial`, { customer })).call);
}

export async function readCallList(seat: string): Promise<void> {
  callList.value = await items<PersonToCall>(`/seats/${seat}/call-list`);
}

async function readAgenda(): Promise<void> {
  agenda.value = (await items<CallBack>('/call-backs')) ?? agenda.peek();
}

/** What stands in the list now; null when it cannot be read. */
async function items<T>(path: string): Promise<readonly T[] | null> {
  try {
    return (await api.get<{ items: readonly T[] }>(path)).items;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return null;
  }
}
