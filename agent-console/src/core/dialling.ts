// How an exercise calls out: as the form holds it, and as the API takes it; and the rate of those it has let go.
import type { Dialling, NewDialling, NewExercise } from '#api';
import { toAnswers, toReach, USUAL, type Answers } from './answers';

export const MODES = ['manual', 'preview', 'progressive', 'predictive'] as const;
export type Mode = (typeof MODES)[number];

export interface Outgoing {
  /** Whether customers call, or are called. */
  readonly out: boolean;
  readonly mode: Mode;
  /** One of the pack's lists; '': those whom the pace of the exercise brings. */
  readonly list: string;
  /** A list brought along, which goes before the other. */
  readonly file: { readonly name: string; readonly csv: string } | null;
  /** In percent. */
  readonly dropLimit: number;
  /** How long a trainee reads about somebody before the call, in seconds, and whether she may pass him over. */
  readonly reading: number;
  readonly mayPass: boolean;
  readonly answers: Answers;
}

export const INWARD: Outgoing = { out: false, mode: 'manual', list: '', file: null, dropLimit: 3, reading: 45, mayPass: true, answers: USUAL };

/** Nothing of it is said where customers call. */
export function toDialling({ out, mode, list, file, dropLimit, reading, mayPass, answers }: Outgoing): Pick<NewExercise, 'direction' | 'dialling' | 'reach'> {
  if (!out) return {};
  const source: Partial<NewDialling> = file !== null ? { csv: file.csv } : list !== '' ? { list } : {};
  const limits: Partial<NewDialling> = mode === 'predictive' ? { dropLimit: dropLimit / 100 } : mode === 'preview' ? { preview: { readMs: reading * 1000, mayPass } } : {};
  return { direction: 'outbound', dialling: { mode, ...source, ...limits }, reach: toReach(answers) };
}

export function toOutgoing({ direction, dialling, reach }: NewExercise): Outgoing {
  if (direction !== 'outbound') return INWARD;
  const mode = MODES.find((one) => one === dialling?.mode) ?? 'manual';
  const limit = Math.round((dialling?.dropLimit ?? INWARD.dropLimit / 100) * 1000) / 10;
  const file = dialling?.csv === undefined ? null : { name: 'CSV', csv: dialling.csv };
  const { readMs, mayPass } = dialling?.preview ?? { readMs: INWARD.reading * 1000, mayPass: INWARD.mayPass };
  return { out: true, mode, list: dialling?.list ?? '', file, dropLimit: limit, reading: Math.round(readMs / 1000), mayPass, answers: toAnswers(reach) };
}

/** How long one was read about in the mean, in ms; null while nobody has been. */
export function meanReading({ called, passed, readingMs }: { readonly called: number; readonly passed: number; readonly readingMs: number }): number | null {
  return called + passed === 0 ? null : readingMs / (called + passed);
}

/** Dropped ÷ (dropped + connected), 0 to 1; null when nobody has answered yet. */
export function dropRate({ dropped, connected }: Pick<Dialling, 'dropped' | 'connected'>): number | null {
  return dropped + connected === 0 ? null : dropped / (dropped + connected);
}
