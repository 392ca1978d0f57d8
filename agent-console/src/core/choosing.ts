// Which scenarios of a pack a trainer looks at while she mixes an exercise.
import type { PackDetail } from '#api';
import { isIn } from './articles';

export type Scenario = PackDetail['scenarios'][number];

export const FAMILIES = ['welcome', 'complaint', 'technical', 'sales', 'difficult'] as const;
export const LEVELS = [1, 2, 3] as const;

/** What is typed, and the kind and level that are wanted; '' lets all through. */
export interface Look {
  readonly typed: string;
  readonly family: '' | (typeof FAMILIES)[number];
  readonly level: '' | '1' | '2' | '3';
}

export const EVERYTHING: Look = { typed: '', family: '', level: '' };

export function inSight(scenarios: readonly Scenario[], { typed, family, level }: Look): readonly Scenario[] {
  return scenarios.filter((one) => (family === '' || one.family === family) && (level === '' || String(one.level) === level) && isIn(one.title, typed));
}
