// A call judged by a card: the marks being given, what is missing, and two people's marks side by side.
import type { Criterion, CriterionReading, Evaluation, GivenMark, Marking, Scorecard } from '#api';

/** A mark that is being given; undefined points: none yet, null: it could not arise. */
export interface Draft {
  readonly points: number | null;
  readonly atMs: number | null;
  readonly words: string;
}

export type Drafts = ReadonlyMap<string, Draft>;
export type CardOfCall = Marking['cards'][number];

export function criteriaOf(card: Scorecard): readonly Criterion[] {
  return card.sections.flatMap(({ criteria }) => criteria);
}

/** The card an evaluation was made by. */
export function cardOf({ cards }: Marking, { card, version }: Evaluation): CardOfCall | undefined {
  return cards.find((one) => one.card.id === card && one.card.version === version);
}

export function readingOf({ readings }: CardOfCall, criterion: string): CriterionReading | null {
  return readings.find((one) => one.criterion === criterion) ?? null;
}

/** What a person has given so far; the machine's own marks are not hers to send. */
export function draftsOf(evaluation: Evaluation | undefined): Drafts {
  const hers = (evaluation?.marks ?? []).filter(({ judge }) => judge === 'person');
  return new Map(hers.map(({ criterion, points, atMs, words }) => [criterion, { points, atMs, words: words ?? '' }]));
}

/** As the way in takes them. An overruled machine's mark waits for its reason. */
export function toSend(card: CardOfCall, drafts: Drafts, alone: boolean): readonly object[] {
  return criteriaOf(card.card).flatMap(({ id }) => {
    const draft = drafts.get(id);
    if (draft === undefined || (!alone && lacksReason(readingOf(card, id), draft))) return [];
    const words = draft.words.trim();
    return [{ criterion: id, points: draft.points, ...(draft.atMs === null ? {} : { atMs: Math.round(draft.atMs) }), ...(words === '' ? {} : { words }) }];
  });
}

export function lacksReason(reading: CriterionReading | null, draft: Draft): boolean {
  return overrules(reading, draft) && draft.words.trim() === '';
}

/** Whether a person says something else than the machine. */
export function overrules(reading: CriterionReading | null, draft: Draft): boolean {
  return reading !== null && reading.state !== 'not-measured' && reading.points !== draft.points;
}

/** How many criteria still want something before the card can be finished. */
export function missing(card: CardOfCall, drafts: Drafts, alone: boolean): number {
  return criteriaOf(card.card).filter((criterion) => {
    const draft = drafts.get(criterion.id);
    if (alone) return draft === undefined;
    if (criterion.rule !== null) return draft !== undefined && lacksReason(readingOf(card, criterion.id), draft);
    return draft === undefined || (draft.points !== null && draft.atMs === null);
  }).length;
}

export interface Compared {
  readonly criterion: Criterion;
  readonly coach: GivenMark | null;
  readonly self: GivenMark | null;
  /** Whether both gave points, and not the same. */
  readonly apart: boolean;
}

/** The coach's marks and the trainee's own, criterion by criterion. */
export function compared(card: Scorecard, coach: Evaluation | undefined, self: Evaluation | undefined): readonly Compared[] {
  const of = (evaluation: Evaluation | undefined, id: string): GivenMark | null => evaluation?.marks.find(({ criterion }) => criterion === id) ?? null;
  return criteriaOf(card).map((criterion) => {
    const [theirs, hers] = [of(coach, criterion.id), of(self, criterion.id)];
    return { criterion, coach: theirs, self: hers, apart: theirs !== null && hers !== null && theirs.points !== null && hers.points !== null && theirs.points !== hers.points };
  });
}
