// Who answers when somebody is called: as the form holds it, in percent, and as the API takes it.
import type { Reach } from '#api';

export const ANSWERS = ['busy', 'noAnswer', 'declined', 'machine', 'somebodyElse'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Of a hundred calls; all others are answered by who was called. */
export type Answers = Readonly<Record<Answer, number>>;

/** What an exercise has when nothing is said. */
export const USUAL: Answers = { busy: 10, noAnswer: 18, declined: 6, machine: 8, somebodyElse: 4 };

export function toReach({ busy, noAnswer, declined, machine, somebodyElse }: Answers): Reach {
  return { busy: busy / 100, noAnswer: noAnswer / 100, declined: declined / 100, machine: machine / 100, somebodyElse: somebodyElse / 100 };
}

export function toAnswers(reach: Reach | undefined): Answers {
  if (reach === undefined) return USUAL;
  const percent = (share: number | undefined): number => Math.round((share ?? 0) * 1000) / 10;
  return { busy: percent(reach.busy), noAnswer: percent(reach.noAnswer), declined: percent(reach.declined), machine: percent(reach.machine), somebodyElse: percent(reach.somebodyElse) };
}

/** Whether each is a share, and all together no more than everybody. */
export function canBe(answers: Answers): boolean {
  const shares = ANSWERS.map((one) => answers[one]);
  return shares.every((share) => share >= 0 && share <= 100) && shares.reduce((sum, share) => sum + share, 0) <= 100;
}
