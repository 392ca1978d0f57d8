import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { floorNow } from '../app/time';
import { duration, elapsed } from '../core/figures';

/** A running mm:ss since a moment of the server's clock; only its own text node changes. Not announced: it would never stop. */
export function Timer({ since }: { readonly since: string }) {
  const start = useSignal(since);
  useEffect(() => {
    start.value = since;
  }, [since]);
  const text = useComputed(() => duration(elapsed(start.value, floorNow.value)));
  return <span class="timer">{text}</span>;
}

/** A running mm:ss until a moment of the server's clock; stays at 00:00 once it has passed. */
export function Countdown({ until }: { readonly until: string }) {
  const end = useSignal(until);
  useEffect(() => {
    end.value = until;
  }, [until]);
  const text = useComputed(() => duration(Date.parse(end.value) - floorNow.value));
  return <span class="timer">{text}</span>;
}
