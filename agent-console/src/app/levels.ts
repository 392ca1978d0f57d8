// How the running calls sound, heard only while somebody looks at the floor.
import { signal } from '@preact/signals';
import { heard, type Sounds } from '../core/levels';
import { hearAsides, say } from './live';
import { clock } from './time';

export const sounds = signal<Sounds>(new Map());

/** Asks for the levels as long as the floor is in sight; the result ends it. */
export function followLevels(): () => void {
  const ask = (): void => say({ type: 'levels', on: !document.hidden });
  const stop = hearAsides((aside) => {
    sounds.value = heard(sounds.peek(), aside.calls, clock.now());
  }, ask);
  document.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    document.removeEventListener('visibilitychange', ask);
    stop();
    say({ type: 'levels', on: false });
    sounds.value = new Map();
  };
}
