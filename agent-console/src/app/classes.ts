// The classes one leads, and the people one may put into them.
import { computed, signal } from '@preact/signals';
import type { Class, Person, PersonWithCode } from '#api';
import { api } from './session';

/** null while they are not known. */
export const classes = signal<readonly Class[] | null>(null);
export const people = signal<readonly Person[]>([]);

const chosenId = signal<string | null>(null);

/** The class in sight: the one chosen, else the first. */
export const chosen = computed(() => classes.value?.find(({ id }) => id === chosenId.value) ?? classes.value?.[0] ?? null);

export function choose(id: string): void {
  chosenId.value = id;
}

/** Codes just given: they are told this once, so they stay in sight until they are put away. */
export const freshCodes = signal<readonly PersonWithCode[]>([]);

export async function readClasses(): Promise<void> {
  const [found, known] = await Promise.all([api.get<{ items: readonly Class[] }>('/classes'), api.get<{ items: readonly Person[] }>('/people')]);
  classes.value = found.items;
  people.value = known.items;
}

export async function makeClass(title: string): Promise<void> {
  const { id } = await api.post<Class>('/classes', { title });
  choose(id);
  await readClasses();
}

export async function addTrainees(to: Class, names: readonly string[]): Promise<void> {
  freshCodes.value = (await api.post<{ items: readonly PersonWithCode[] }>(`/classes/${to.id}/trainees`, { names })).items;
  await readClasses();
}

export async function renewCodes(of: Class): Promise<void> {
  freshCodes.value = (await api.post<{ items: readonly PersonWithCode[] }>(`/classes/${of.id}/codes`)).items;
}

export async function renewCode(person: string): Promise<void> {
  freshCodes.value = [await api.post<PersonWithCode>(`/people/${person}/code`)];
}

/** A change of the class, after which it is read again. */
export async function changed(request: Promise<unknown>): Promise<void> {
  await request;
  await readClasses();
}
