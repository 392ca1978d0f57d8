// The server's time on this screen: the feed sets the clock, every running timer reads `now`.
import { computed, signal } from '@preact/signals';
import { ServerClock } from '../core/clock';

export const clock = new ServerClock(() => Date.now());

/** The server's time in ms, moved on five times a second. */
export const now = signal(Date.now());

/** While the feed is frozen: the server's time it was last heard at, where every timer of the floor stands still. */
export const frozenAt = signal<number | null>(null);

/** The time the floor's timers show. */
export const floorNow = computed(() => frozenAt.value ?? now.value);

const TICK_MS = 200;
setInterval(() => {
  now.value = clock.now();
}, TICK_MS);
