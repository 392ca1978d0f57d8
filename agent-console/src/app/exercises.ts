// Exercises on the shelf: read when a page wants them, and again whenever the one on the floor changes.
import { computed, effect, signal } from '@preact/signals';
import type { ExerciseView, NewExercise } from '#api';
import { hasEverySeat } from '../core/floor';
import { floor } from './live';
import { api } from './session';

/** Latest first; null while they are not known. */
export const shelf = signal<readonly ExerciseView[] | null>(null);

const onTheFloor = computed(() => `on: ${floor.value?.exercises.map(({ id, state }) => `${id} ${state}`).join()}`);

/** Whether no other can begin as long as those on the floor go on. */
export const floorIsTaken = computed(() => floor.value !== null && hasEverySeat(floor.value));

/** Keeps the shelf read for as long as it is wanted; the result ends it. */
export function followShelf(): () => void {
  return effect(() => {
    if (onTheFloor.value) void readShelf();
  });
}

export async function readShelf(): Promise<void> {
  try {
    shelf.value = (await api.get<{ items: readonly ExerciseView[] }>('/exercises')).items;
  } catch {
    // What was read before stays; the page's own requests say what is wrong.
  }
}

/** Prepares one; it starts when asked. */
export async function prepare(wanted: NewExercise): Promise<ExerciseView> {
  const made = await api.post<ExerciseView>('/exercises', wanted);
  void readShelf();
  return made;
}

export async function startNew(wanted: NewExercise): Promise<void> {
  const { id } = await prepare(wanted);
  await api.post(`/exercises/${id}/start`);
}
