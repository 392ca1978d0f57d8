// The round of the floor: while it is on, the next call that can be heard is listened to every so many seconds.
import { effect, signal } from '@preact/signals';
import { seatsInOrder } from '../core/floor';
import { nextInTheRound } from '../core/supervision';
import { floor } from './live';
import { listen, mySupervision } from './supervision';

/** How long one listens to each, in seconds. */
export const STAYS = [15, 30, 60] as const;
export type Stay = (typeof STAYS)[number];

/** On, with its seconds, or off. */
export const round = signal<Stay | null>(null);

/** A call that ended by itself is followed by the next after a breath. */
const BREATH_MS = 2_000;
/** A call that could not be come into, perhaps because it has just ended, is passed over after so long. */
const AGAIN_MS = 12_000;

/** Goes round for as long as the floor is in sight; ends by itself once she does more than listen. The result ends it. */
export function followRound(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    clearTimeout(timer);
    const stay = round.value;
    const { call, mode } = mySupervision.value ?? {};
    if (stay === null) return;
    if (mode !== undefined && mode !== 'listen') round.value = null;
    else timer = setTimeout(goOn, call === undefined ? BREATH_MS : stay * 1000);
  });
  function goOn(): void {
    const here = floor.peek();
    const next = here && nextInTheRound(seatsInOrder(here), mySupervision.peek()?.seat)?.call;
    if (round.peek() === null) return;
    timer = setTimeout(goOn, next ? AGAIN_MS : BREATH_MS);
    if (next) void listen(next).catch(() => undefined);
  }
  return () => {
    stop();
    clearTimeout(timer);
    round.value = null;
  };
}
