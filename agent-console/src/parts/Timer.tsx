import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { floorNow } from '../app/time';
import { duration, elapsed } from '../core/figures';

/** A running mm:ss since a moment of the server's clock; only its own text node changes. Not announced: it would never stop. */
export function Timer({ since }: { readonly since: string }) {
  const text = useMemo(() => computed(() => duration(elapsed(since, floorNow.value))), [since]);
  return <span class="timer">{text}</span>;
}

/** A running mm:ss until a moment of the server's clock; stays at 00:00 once it has passed. */
export function Countdown({ until }: { readonly until: string }) {
  const text = useMemo(() => computed(() => duration(Date.parse(until) - floorNow.value)), [until]);
  return <span class="timer">{text}</span>;
}
