import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cuesOf, freeKinds, newCue, wordsOf, wordsText } from '../src/core/cues';

const STEP = {
  id: 'motif',
  say: 'motif',
  then: 'suite',
  'after-silence': { wait: '4s', then: 'fin' },
  'after-field': [{ field: 'order', right: 'false', then: 'corrige' }, { field: 'phone', right: 'true', then: 'fin' }],
};

test('each case of a step is told, lists taken apart', () => {
  assert.deepEqual(cuesOf(STEP).map(({ path }) => path), [['after-silence'], ['after-field', 0], ['after-field', 1]]);
});

test('every kind the format knows can be added once', () => {
  assert.equal(freeKinds(STEP).length, 10);
  assert.ok(!freeKinds(STEP).includes('after-field'));
});

test('a new condition waits for something and leads somewhere', () => {
  assert.deepEqual(newCue('after-field', 'fin', 'phone'), { field: 'phone', right: 'true', then: 'fin' });
  assert.deepEqual(newCue('after-file', 'fin', 'phone'), { then: 'fin' });
});

test('words stand with commas between', () => {
  assert.deepEqual(wordsOf('rembours*, votre nom'), ['rembours*', 'votre nom']);
  assert.equal(wordsOf('rembours*'), 'rembours*');
  assert.equal(wordsText(['rembours*', 'votre nom']), 'rembours*, votre nom');
});
