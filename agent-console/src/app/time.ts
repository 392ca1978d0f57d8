// The server's time on this screen: the feed sets the clock, every running timer reads `now`.
import { signal } from '@preact/signals';
import { ServerClock } from '../core/clock';

export const clock = new ServerClock(() => Date.now());

/** The server's time in ms, moved on five times a second. */
export const now = signal(Date.now());

const TICK_MS = 200;
setInterval(() => {
  now.value = clock.now();
}, TICK_MS);
