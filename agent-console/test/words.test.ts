import assert from 'node:assert/strict';
import test from 'node:test';
import { WORDS } from '../src/words';

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
