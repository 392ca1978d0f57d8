// How a call was talked: what the measures come to on the page, and the moments worth hearing again.
import type { Span, Talk } from '#api';

/** A second of the call that shows something. */
export interface Moment {
  readonly kind: 'late-greeting' | 'late-answer' | 'early-answer' | 'you-cut-in' | 'he-cut-in' | 'dead-air' | 'silent-hold';
  readonly fromMs: number;
  readonly toMs: number;
}

export function lengthOf({ fromMs, toMs }: Span): number {
  return toMs - fromMs;
}

/** The value in the middle: of a few, one outlier does not move it as it moves a mean. Null of none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Answers that neither cut in nor came late. */
export function naturalAnswers({ answeringGaps, limits }: Talk): number {
  const early = limits['earlyAnswerMs']!;
  const late = limits['lateAnswerMs']!;
  return answeringGaps.map(lengthOf).filter((ms) => ms >= early && ms <= late).length;
}

export function cutsBy({ interruptions }: Talk, side: 'agent' | 'customer'): number {
  return interruptions.filter(({ began }) => began === side).length;
}

/** Her share of all that was spoken, 0 to 1; null when nobody spoke. */
export function talkShare({ agentMs, customerMs }: Talk): number | null {
  const all = agentMs + customerMs;
  return all === 0 ? null : agentMs / all;
}

export function sum(spans: readonly Span[]): number {
  return spans.reduce((ms, span) => ms + lengthOf(span), 0);
}

/** What is worth hearing again, in the order of the call. */
export function momentsOf(talk: Talk): readonly Moment[] {
  const { limits, answeringGaps, interruptions, deadAir, holds, greetingDelayMs } = talk;
  const moments: Moment[] = [];
  if (greetingDelayMs !== null && greetingDelayMs > limits['promptGreetingMs']!) moments.push({ kind: 'late-greeting', fromMs: 0, toMs: greetingDelayMs });
  for (const gap of answeringGaps) {
    if (lengthOf(gap) > limits['lateAnswerMs']!) moments.push({ kind: 'late-answer', ...gap });
    else if (lengthOf(gap) < limits['earlyAnswerMs']!) moments.push({ kind: 'early-answer', ...gap });
  }
  for (const { began, fromMs, toMs } of interruptions) moments.push({ kind: began === 'agent' ? 'you-cut-in' : 'he-cut-in', fromMs, toMs });
  for (const air of deadAir) if (!isKnown(moments, air)) moments.push({ kind: 'dead-air', ...air });
  for (const { announced, fromMs, toMs } of holds) if (!announced) moments.push({ kind: 'silent-hold', fromMs, toMs });
  return moments.sort((a, b) => a.fromMs - b.fromMs);
}

/** A silence that is a late greeting or a late answer already is told once. */
function isKnown(moments: readonly Moment[], air: Span): boolean {
  return moments.some(({ kind, fromMs, toMs }) => (kind === 'late-answer' || kind === 'late-greeting') && Math.abs(fromMs - air.fromMs) < 100 && Math.abs(toMs - air.toMs) < 100);
}
