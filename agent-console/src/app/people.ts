// The names behind the ids of people in call records: those at the seats now, and for staff everybody on the list.
import { computed, effect, signal } from '@preact/signals';
import type { Person } from '#api';
import { readable } from '../core/signin';
import { floor } from './live';
import { api, session } from './session';

/** Everybody on the list one may see, by id; empty for who may see nobody. */
export const knownPeople = signal<ReadonlyMap<string, string>>(new Map());

const seated = computed(() => {
  const people = [...(floor.value?.seats.values() ?? [])].map(({ person }) => person);
  return new Map([session.value?.person ?? null, ...people].flatMap((person) => (person ? [[person.id, person.name]] : [])));
});

/** A person's name, or the id made readable. */
export function personName(id: string): string {
  return knownPeople.value.get(id) ?? seated.value.get(id) ?? readable(id);
}

export function readPeopleWhenSignedIn(): void {
  effect(() => {
    const role = session.value?.role;
    if (role === 'supervisor' || role === 'admin') void readPeople();
  });
}

async function readPeople(): Promise<void> {
  try {
    const { items } = await api.get<{ items: readonly Person[] }>('/people');
    knownPeople.value = new Map(items.map(({ id, name }) => [id, name]));
  } catch {
    // Without the list the ids are shown, made readable.
  }
}
