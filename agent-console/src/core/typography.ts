// How French punctuation stands: its spaces belong to it, and no line breaks there.
const BLANK = '\u00a0';

/** The text with «, », ?, !, : and ; held to their words. */
export function bound(text: string): string {
  return text.replace(/« /g, `«${BLANK}`).replace(/ (?=[»?!:;])/g, BLANK);
}

/** Every text in a tree of words, and every text that one of its functions makes, held so. */
export function boundWords<T>(words: T): T {
  return held(words) as T;
}

function held(words: unknown): unknown {
  if (typeof words === 'string') return bound(words);
  if (typeof words === 'function') return (...given: unknown[]) => held(words(...given));
  if (Array.isArray(words)) return words.map(held);
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, held(value)]));
}
