import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { WORDS } from '../src/words';

declare const CONSOLE: string;

type Leaf = [path: string, value: unknown];

function leaves(node: object, path = ''): Leaf[] {
  return Object.entries(node).flatMap(([key, value]): Leaf[] =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}.${key}`) : [[`${path}.${key}`, value]],
  );
}

const kinds = (node: object): string[] => leaves(node).map(([path, value]) => `${path} ${typeof value}`).sort();

for (const language of ['nl', 'en'] as const) {
  test(`${language} says everything French says, and nothing else`, () => {
    assert.deepEqual(kinds(WORDS[language]), kinds(WORDS.fr));
  });
}

test('no text is empty or left with a stray space', () => {
  for (const words of Object.values(WORDS)) {
    for (const [path, value] of leaves(words)) {
      if (typeof value === 'string') assert.ok(value !== '' && value === value.trim(), path);
    }
  }
});

test('no text of another language was left in French', () => {
  const same = (['nl', 'en'] as const).flatMap((language) => {
    const french = new Map(leaves(WORDS.fr));
    return leaves(WORDS[language]).filter(([path, value]) => typeof value === 'string' && value.length > 12 && french.get(path) === value).map(([path]) => path);
  });
  assert.deepEqual(same, []);
});

test('apostrophes are typographic in every language', () => {
  for (const words of Object.values(WORDS)) {
    for (const [path, value] of leaves(words)) assert.ok(typeof value !== 'string' || !value.includes("'"), path);
  }
});

test('every text is used by a page', () => {
  const source = pages();
  const isUsed = (path: string): boolean => {
    const [key = '', group = ''] = path.split('.').reverse();
    const named = new RegExp(`\\.${key}\\b|['"]${key}['"]|[{,]\\s*${key}\\b`);
    // a group whose texts are chosen by a value: group[state], or group as a record
    return named.test(source) || new RegExp(`\\.${group}(\\[| as )`).test(source);
  };
  assert.deepEqual(leaves(WORDS.fr).map(([path]) => path).filter((path) => !isUsed(path)), []);
});

/** The text of everything that could say a word. */
function pages(): string {
  const root = join(CONSOLE, 'src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('topics'));
  return files.map((name) => readFileSync(join(root, name), 'utf8')).join('\n');
}
