// A click asks; the feed changes the screen. Until it does, the button that asked is marked, and a refusal is said in words.
import { signal, type Signal } from '@preact/signals';
import { Problem } from '../core/api';
import type { Words } from '../words';
import { words } from './look';

export interface Asking {
  /** The name of what was asked and is not answered yet. */
  readonly pending: Signal<string | null>;
  /** Why the last question was refused, in the page's language. */
  readonly refusal: Signal<string | null>;
  /** Asks; a second question while one is open is not sent. Resolves to whether it was accepted. */
  ask(name: string, request: () => Promise<unknown>): Promise<boolean>;
}

export function asking(): Asking {
  const pending = signal<string | null>(null);
  const refusal = signal<string | null>(null);
  return {
    pending,
    refusal,
    async ask(name, request) {
      if (pending.value !== null) return false;
      pending.value = name;
      refusal.value = null;
      try {
        await request();
        return true;
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        refusal.value = refusalText(problem, words.value);
        return false;
      } finally {
        pending.value = null;
      }
    },
  };
}

/** What to tell about a refused request: the server's own reason when it gave one. */
export function refusalText(problem: Problem, { desk, exercise, refusals, signIn }: Words): string {
  if (problem.status === 0) return signIn.unreachable;
  if (problem.status === 403) return desk.forbidden;
  if (problem.kind === 'exercise-running') return exercise.inTheWay;
  if (problem.kind === 'has-refused-calls') return refusals.wantsNone;
  if (problem.kind === 'already-in-register') return refusals.already;
  if (problem.status === 409) return desk.conflict;
  return desk.failed;
}
