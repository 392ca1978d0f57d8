// Where somebody wants to hear a call: other parts of the page ask, the player goes there.
import { signal } from '@preact/signals';

export interface Asked {
  readonly call: string;
  readonly ms: number;
}

/** The last wish; a new object for each click, so that the same second can be asked for again. */
export const asked = signal<Asked | null>(null);

/** Plays from a moment on, with a little of what came before it. */
export function hearFrom(call: string, ms: number): void {
  asked.value = { call, ms: Math.max(0, ms - 1_500) };
}

/** Where the player of a call stands, in ms from the answer; for whoever says something about that second. */
export const listeningAt = signal(0);
