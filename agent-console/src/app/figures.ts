// The figures of the day as they went: read when curves are shown, and again every ten seconds while they are.
import { effect, signal } from '@preact/signals';
import type { FigurePoint } from '#api';
import { beginOf, type Range } from '../core/curves';
import { floor } from './live';
import { api } from './session';
import { now } from './time';

export const range = signal<Range>('exercise');
/** null while they are not known. */
export const points = signal<readonly FigurePoint[] | null>(null);

const EVERY_MS = 10_000;

/** Keeps the points read for as long as they are wanted; the result ends it. */
export function followFigures(): () => void {
  const timer = setInterval(() => void read(), EVERY_MS);
  const stop = effect(() => {
    if (range.value) void read();
  });
  return () => {
    clearInterval(timer);
    stop();
  };
}

async function read(): Promise<void> {
  const from = beginOf(range.peek(), now.peek(), floor.peek()?.exercise?.startedAt ?? null);
  try {
    points.value = (await api.get<{ items: readonly FigurePoint[] }>(`/figures?${new URLSearchParams({ from })}`)).items;
  } catch {
    // What was read before stays until the lab answers again.
  }
}
