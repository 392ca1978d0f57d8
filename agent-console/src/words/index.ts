// The dictionary: French decides the keys, the other languages must have the very same.
import type { Language } from '../core/preferences';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** The shape of `fr` with its texts widened to string. */
type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : Widened<T[K]> };
export type Words = Widened<typeof fr>;

export const WORDS: Record<Language, Words> = { fr, nl, en };
