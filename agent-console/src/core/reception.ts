// How callers are received before a seat answers: as the form holds it, and as the API takes it.
import type { Reception } from '#api';

export const TOLD = ['nothing', 'position', 'waiting-time'] as const;

/** When a line is full: never, after some seconds, or with so many waiting. */
export const FULL = ['never', 'after', 'waiting'] as const;

export interface Welcome {
  readonly menu: boolean;
  readonly told: (typeof TOLD)[number];
  readonly full: (typeof FULL)[number];
  readonly afterS: number;
  readonly waiting: number;
  /** The line a caller goes on to; null: he is asked to call later. */
  readonly to: string | null;
  /** The scenarios whose callers stand before all others. */
  readonly urgent: readonly string[];
}

/** Music, and nothing else. */
export const PLAIN: Welcome = { menu: false, told: 'nothing', full: 'never', afterS: 60, waiting: 5, to: null, urgent: [] };

/** null: nothing to say of it. */
export function toReception({ menu, told, full, afterS, waiting, to, urgent }: Welcome): Reception | null {
  if (!menu && told === 'nothing' && full === 'never' && urgent.length === 0) return null;
  const limit = full === 'after' ? { afterMs: afterS * 1000 } : { waiting };
  return { menu, announce: told, overflow: full === 'never' ? null : { ...limit, to }, ...(urgent.length === 0 ? {} : { urgent: [...urgent] }) };
}

export function toWelcome(reception: Reception | undefined): Welcome {
  if (reception === undefined) return PLAIN;
  const { menu, announce, overflow, urgent } = reception;
  const after = overflow?.afterMs ?? null;
  const waiting = overflow?.waiting ?? null;
  return {
    menu,
    told: announce,
    full: after !== null ? 'after' : waiting !== null ? 'waiting' : 'never',
    afterS: after === null ? PLAIN.afterS : Math.round(after / 1000),
    waiting: waiting ?? PLAIN.waiting,
    to: overflow?.to ?? null,
    urgent: urgent ?? [],
  };
}
