// A scorecard being written: pure changes of one, in the language it is written in.
import type { Criterion, Scorecard, Sentence } from '#api';
import { LANGUAGES, type Language } from './preferences';

export type CardDraft = Pick<Scorecard, 'title' | 'sections'>;
export type Measured = NonNullable<Criterion['rule']>['measured'];

export const BLOCKS = ['B1', 'B2', 'B3', 'B4', 'B5', 'T'] as const;
export const FAILS = ['nothing', 'its-section', 'the-call'] as const;
export const FEWEST = 6;
export const MOST = 12;

/** How each measure is limited: which way is better, what a person writes it in, and a first limit for the best mark. */
export const MEASURES: Readonly<Record<Measured, { readonly lessIsBetter: boolean; readonly unit: 's' | '%' | ''; readonly first: number; readonly step: number }>> = {
  'greeting-delay': { lessIsBetter: true, unit: 's', first: 1_500, step: 1_500 },
  cuts: { lessIsBetter: true, unit: '', first: 0, step: 1 },
  'dead-air': { lessIsBetter: true, unit: '', first: 0, step: 1 },
  'unannounced-holds': { lessIsBetter: true, unit: '', first: 0, step: 1 },
  'natural-answers': { lessIsBetter: false, unit: '%', first: 0.8, step: 0.2 },
  'fields-right': { lessIsBetter: false, unit: '%', first: 1, step: 0.25 },
  'outcome-right': { lessIsBetter: false, unit: '%', first: 1, step: 0.25 },
  'wrap-up': { lessIsBetter: true, unit: 's', first: 60_000, step: 30_000 },
};

/** The other languages follow while they say the same, or nothing yet. */
export function worded(sentence: Sentence, language: Language, text: string): Sentence {
  const before = sentence[language];
  const changed = Object.fromEntries(LANGUAGES.map((one) => [one, one === language || sentence[one] === before || sentence[one] === '' ? text : sentence[one]]));
  return changed as unknown as Sentence;
}

const NOTHING: Sentence = { fr: '', nl: '', en: '' };

export function newCriterion(taken: readonly string[]): Criterion {
  let number = 1;
  while (taken.includes(`criterion-${number}`)) number += 1;
  return { id: `criterion-${number}`, text: NOTHING, own: NOTHING, block: 'B1', most: 2, weight: 5, fails: 'nothing', anchors: [0, 1, 2].map((mark) => ({ mark, behaviour: NOTHING })), rule: null };
}

/** With another best mark: anchors and limits of marks that are gone go, those of new ones are empty. */
export function withMost(criterion: Criterion, most: number): Criterion {
  const anchors = Array.from({ length: most + 1 }, (_, mark) => criterion.anchors.find((one) => one.mark === mark) ?? { mark, behaviour: NOTHING });
  const changed = { ...criterion, most, anchors };
  return criterion.rule === null ? changed : measuredBy(changed, criterion.rule.measured);
}

/** Filled by a machine, with limits to begin from; null: by a person. */
export function measuredBy(criterion: Criterion, measured: Measured | null): Criterion {
  if (measured === null) return { ...criterion, rule: null };
  const { lessIsBetter, first, step } = MEASURES[measured];
  const limits = Array.from({ length: criterion.most }, (_, below) => ({ mark: criterion.most - below, limit: Math.max(0, lessIsBetter ? first + below * step : first - below * step) }));
  return { ...criterion, rule: { measured, lessIsBetter, limits } };
}

/** As the way in takes it: an anchor between worst and best that says nothing is left out, what she asks herself is what is judged where she wrote nothing. */
export function toSend(draft: CardDraft): CardDraft {
  return {
    title: draft.title,
    sections: draft.sections
      .filter(({ criteria }) => criteria.length > 0)
      .map((section) => ({
        ...section,
        criteria: section.criteria.map((one) => ({
          ...one,
          own: isEmpty(one.own) ? one.text : one.own,
          anchors: one.anchors.filter(({ mark, behaviour }) => mark === 0 || mark === one.most || !isEmpty(behaviour)),
        })),
      })),
  };
}

/** What keeps it from being kept; null when nothing does. */
export function lack(draft: CardDraft): 'count' | 'words' | null {
  const { title, sections } = toSend(draft);
  const criteria = sections.flatMap((section) => section.criteria);
  if (criteria.length < FEWEST || criteria.length > MOST) return 'count';
  const sentences = [title, ...sections.map((section) => section.title), ...criteria.flatMap(({ text, anchors }) => [text, ...anchors.map(({ behaviour }) => behaviour)])];
  return sentences.some(isEmpty) ? 'words' : null;
}

function isEmpty(sentence: Sentence): boolean {
  return LANGUAGES.some((one) => sentence[one].trim() === '');
}
