// A trainee's day from her own calls: how it went, one thing to keep, one to change. Her own trend only, never a rank.
import { isRight } from './outcome';
import type { CallRow } from './wire';

export const MATTERS = ['outcome', 'answer', 'hold', 'wrap', 'pace'] as const;
export type Matter = (typeof MATTERS)[number];

/** How one matter went: from 0, all to gain, to 1, as good as can be asked. */
export interface Finding {
  readonly matter: Matter;
  readonly score: number;
  /** The figure behind it: how many right, or a length in ms; and what it is held against. */
  readonly figure: number;
  readonly against: number;
}

export interface Day {
  /** Handled calls, the earliest first. */
  readonly calls: readonly CallRow[];
  readonly meanMs: number | null;
  /** Means of the first and the last third, from six calls on. */
  readonly trend: { readonly firstMs: number; readonly lastMs: number } | null;
  readonly keep: Finding | null;
  readonly change: Finding | null;
}

const GOOD = 0.8;
const ANSWER_MS = 6_000;
const HOLD_SHARE = 0.15;

/** The day, when wrap-up should take `wrapTargetMs` at most. */
export function dayOf(rows: readonly CallRow[], wrapTargetMs: number): Day {
  const calls = rows.filter(({ handleMs }) => handleMs !== null).sort((a, b) => (a.answeredAt ?? '').localeCompare(b.answeredAt ?? ''));
  const trend = trendOf(calls.map(({ handleMs }) => handleMs as number));
  const findings = [outcomes(calls), answers(calls), holds(calls), wraps(calls, wrapTargetMs), pace(trend)].filter((finding) => finding !== null);
  const sorted = [...findings].sort((a, b) => b.score - a.score);
  const [best, worst] = [sorted[0] ?? null, sorted.at(-1) ?? null];
  return {
    calls,
    meanMs: mean(calls.map(({ handleMs }) => handleMs)),
    trend,
    keep: best !== null && best.score >= GOOD ? best : null,
    change: worst !== null && worst.score < GOOD ? worst : null,
  };
}

function outcomes(calls: readonly CallRow[]): Finding | null {
  const judged = calls.map(isRight).filter((right) => right !== null);
  const right = judged.filter(Boolean).length;
  return judged.length === 0 ? null : { matter: 'outcome', score: right / judged.length, figure: right, against: judged.length };
}

function answers(calls: readonly CallRow[]): Finding | null {
  return held('answer', mean(calls.filter(({ direction }) => direction === 'inbound').map(({ ringMs }) => ringMs)), ANSWER_MS);
}

/** Time on hold against what of the conversation may be. */
function holds(calls: readonly CallRow[]): Finding | null {
  const hold = mean(calls.map(({ holdMs }) => holdMs));
  const talk = mean(calls.map(({ talkMs }) => talkMs));
  return hold === null || talk === null || hold === 0 ? null : held('hold', hold, Math.round((talk + hold) * HOLD_SHARE));
}

function wraps(calls: readonly CallRow[], target: number): Finding | null {
  return held('wrap', mean(calls.map(({ wrapMs }) => wrapMs)), target);
}

/** Only getting quicker is a matter: a longer call may be a harder customer. */
function pace(trend: Day['trend']): Finding | null {
  return trend === null || trend.lastMs >= trend.firstMs ? null : { matter: 'pace', score: GOOD, figure: trend.lastMs, against: trend.firstMs };
}

/** Within the limit is full marks; twice the limit none. */
function held(matter: Matter, figure: number | null, limit: number): Finding | null {
  if (figure === null || limit <= 0) return null;
  return { matter, score: Math.min(1, Math.max(0, 2 - figure / limit)), figure, against: limit };
}

function trendOf(lengths: readonly number[]): Day['trend'] {
  if (lengths.length < 6) return null;
  const third = Math.floor(lengths.length / 3);
  return { firstMs: mean(lengths.slice(0, third)) as number, lastMs: mean(lengths.slice(-third)) as number };
}

/** null of nothing: not measured is never 0. */
function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.round(known.reduce((sum, value) => sum + value, 0) / known.length);
}
