// The figures of the day as they went: read when curves are shown, and again every ten seconds while they are.
import { computed, effect, signal } from '@preact/signals';
import type { FigurePoint } from '#api';
import { beginOf, type Range } from '../core/curves';
import { choices, narrowed } from '../core/scope';
import { floor } from './live';
import { api } from './session';
import { now } from './time';

export const range = signal<Range>('exercise');
/** The exercise whose figures are shown; null: of all. */
export const chosen = signal<string | null>(null);
/** The floor as the chosen exercise has it. */
export const shown = computed(() => floor.value && narrowed(floor.value, chosen.value));
export const toChoose = computed(() => (floor.value ? choices(floor.value) : []));
/** Whether one of several exercises is shown alone. */
export const alone = computed(() => (toChoose.value.some(({ id }) => id === chosen.value) ? chosen.value : null));
/** null while they are not known. */
export const points = signal<readonly FigurePoint[] | null>(null);

const EVERY_MS = 10_000;

/** Keeps the points read for as long as they are wanted; the result ends it. */
export function followFigures(): () => void {
  const timer = setInterval(() => void read(), EVERY_MS);
  const stop = effect(() => {
    if (range.value || alone.value) void read();
  });
  return () => {
    clearInterval(timer);
    stop();
  };
}

async function read(): Promise<void> {
  const from = beginOf(range.peek(), now.peek(), shown.peek()?.exercise?.startedAt ?? null);
  const exercise = alone.peek();
  try {
    const wanted = new URLSearchParams({ from, ...(exercise === null ? {} : { exercise }) });
    points.value = (await api.get<{ items: readonly FigurePoint[] }>(`/figures?${wanted}`)).items;
  } catch {
    // What was read before stays until the lab answers again.
  }
}
