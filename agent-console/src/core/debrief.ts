// One thing to keep and one to change from one call, each with the second that shows it.
import type { Talk, Writing } from '#api';
import { cutsBy, momentsOf, naturalAnswers, type Moment } from './talk';

export const CALL_MATTERS = ['greeting', 'answers', 'cuts', 'air', 'holds', 'fields'] as const;
export type CallMatter = (typeof CALL_MATTERS)[number];

export interface CallFinding {
  readonly matter: CallMatter;
  /** From 0, all to gain, to 1, as good as can be asked. */
  readonly score: number;
  /** The second that shows it; null where none does. */
  readonly atMs: number | null;
}

export interface KeepAndChange {
  readonly keep: CallFinding | null;
  readonly change: CallFinding | null;
}

const GOOD = 0.8;
const SHOWN_BY: Readonly<Partial<Record<CallMatter, readonly Moment['kind'][]>>> = {
  greeting: ['late-greeting'],
  answers: ['late-answer', 'early-answer'],
  cuts: ['you-cut-in'],
  air: ['dead-air', 'late-answer'],
  holds: ['silent-hold'],
};

/** What a call shows best and worst. What was not measured, or not well, is no finding. */
export function keepAndChange(talk: Talk | null, writing: Writing | null): KeepAndChange {
  const moments = talk === null ? [] : momentsOf(talk);
  const scores: Partial<Record<CallMatter, number>> = { ...(talk === null || talk.noisy ? {} : ofTalk(talk)), ...ofWriting(writing) };
  const findings = CALL_MATTERS.flatMap((matter) => {
    const score = scores[matter];
    return score === undefined ? [] : [{ matter, score, atMs: moments.find(({ kind }) => SHOWN_BY[matter]?.includes(kind))?.fromMs ?? null }];
  });
  const best = findings.reduce<CallFinding | null>((found, one) => (found === null || one.score > found.score ? one : found), null);
  const worst = findings.reduce<CallFinding | null>((found, one) => (found === null || one.score < found.score ? one : found), null);
  return { keep: best !== null && best.score >= GOOD ? best : null, change: worst !== null && worst.score < GOOD ? worst : null };
}

function ofTalk(talk: Talk): Partial<Record<CallMatter, number>> {
  const prompt = talk.limits['promptGreetingMs'] ?? 0;
  const silent = talk.holds.filter(({ announced }) => !announced).length;
  return {
    ...(talk.greetingDelayMs === null ? {} : { greeting: Math.min(1, prompt / Math.max(1, talk.greetingDelayMs)) }),
    ...(talk.answeringGaps.length === 0 ? {} : { answers: naturalAnswers(talk) / talk.answeringGaps.length }),
    cuts: 1 / (1 + cutsBy(talk, 'agent')),
    air: 1 / (1 + talk.deadAir.length),
    ...(talk.holds.length === 0 ? {} : { holds: 1 - silent / talk.holds.length }),
  };
}

function ofWriting(writing: Writing | null): Partial<Record<CallMatter, number>> {
  return writing === null || writing.judged === 0 ? {} : { fields: writing.right / writing.judged };
}
