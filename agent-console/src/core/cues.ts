// What makes a customer go on from a step, as its file has it: each key one case, or a list of cases.
import { asList, asMap, asText, type Path, type Tree } from './draft';

/** One case under a step's key; `path` from the step on. */
export interface Cue {
  readonly kind: string;
  readonly path: Path;
  readonly parts: { readonly [key: string]: Tree };
}

type Step = { readonly [key: string]: Tree };

/** What each kind is written with when it is new; where it leads comes beside it. */
const NEW: { readonly [kind: string]: { readonly [key: string]: string } } = {
  'after-short-turn': { 'less-than': '1s' },
  'after-long-turn': { 'at-least': '8s' },
  'after-silence': { wait: '4s' },
  'after-time': { wait: '40s' },
  'after-identity': {},
  'without-identity': {},
  'after-file': {},
  'after-field': { field: '', right: 'true' },
  'after-article': { article: '' },
  'after-outcome': { right: 'true' },
  'after-callback': {},
  'after-words': { words: '' },
};

export function cuesOf(step: Step): readonly Cue[] {
  return Object.entries(step).flatMap(([kind, value]) => {
    const cases = Array.isArray(value) ? asList(value).map((one, at) => ({ kind, path: [kind, at], parts: asMap(one) })) : [{ kind, path: [kind], parts: asMap(value) }];
    return cases.filter(({ parts }) => parts['then'] !== undefined);
  });
}

/** The kinds a step has none of yet. */
export const freeKinds = (step: Step): readonly string[] => Object.keys(NEW).filter((kind) => step[kind] === undefined);

/** A new case that leads there; a form field where one is asked for. */
export function newCue(kind: string, then: string, field: string): { readonly [key: string]: Tree } {
  const parts = NEW[kind] ?? {};
  return { ...parts, ...('field' in parts && { field }), then };
}

/** Several words are several texts, written with commas between. */
export const wordsText = (words: Tree | undefined): string => (typeof words === 'string' ? words : asList(words).map(asText).join(', '));

export function wordsOf(text: string): Tree {
  const words = text.split(',').map((word) => word.trimStart());
  return words.length === 1 ? words[0]! : words;
}
