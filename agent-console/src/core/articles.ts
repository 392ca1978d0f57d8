// Finding what the company knows: as she types, without a question to the server, accents and endings forgiven.
import type { Article } from '#api';

/** How much it counts where a word is found. */
const IN_TITLE = 6;
const IN_WORDS = 5;
const IN_TEXT = 1;

/** The articles that hold every word typed, best first; all of them, as they come, while nothing is typed. */
export function found(articles: readonly Article[], typed: string): readonly Article[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return articles;
  return articles
    .map((article) => ({ article, worth: worth(article, wanted) }))
    .filter(({ worth: points }) => points > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ article }) => article);
}

/** 0 when a word is nowhere in it. */
function worth(article: Article, wanted: readonly string[]): number {
  const places = [
    { words: wordsOf(article.title), counts: IN_TITLE },
    { words: wordsOf(article.words.join(' ')), counts: IN_WORDS },
    { words: wordsOf(article.text.join(' ')), counts: IN_TEXT },
  ];
  const points = wanted.map((word) => Math.max(...places.map(({ words, counts }) => (words.some((one) => begins(one, word)) ? counts : 0))));
  return points.includes(0) ? 0 : points.reduce((sum, one) => sum + one, 0);
}

/** Whether a text holds every word typed, or its beginning. */
export function isIn(text: string, typed: string): boolean {
  const words = wordsOf(text);
  return wordsOf(typed).every((wanted) => words.some((one) => begins(one, wanted)));
}

/** "factures" finds "facture": an s or x at the end is not waited for. */
function begins(word: string, typed: string): boolean {
  return word.startsWith(typed) || (typed.length > 3 && word === typed.replace(/[sx]$/, ''));
}

function wordsOf(text: string): readonly string[] {
  return plain(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
}
