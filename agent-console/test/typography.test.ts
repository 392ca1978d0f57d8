import assert from 'node:assert/strict';
import test from 'node:test';
import { bound, boundWords } from '../src/core/typography';

test('a question mark and quotation marks stay with their words', () => {
  assert.equal(bound('« Ça va ? »'), '«\u00a0Ça va\u00a0?\u00a0»');
});

test('other spaces may break', () => {
  assert.equal(bound('Depuis quand, et combien'), 'Depuis quand, et combien');
});

test('words made by a function are held too', () => {
  const words = boundWords({ deep: [(n: number) => `Encore ${n} ?`], none: null });
  assert.equal(words.deep[0]?.(2), 'Encore 2\u00a0?');
  assert.equal(words.none, null);
});
