import assert from 'node:assert/strict';
import test from 'node:test';
import { heard, markOf, OVERLAP_MS, shareOf, SILENCE_MS, type Level, type Sounds } from '../src/core/levels';

const NOBODY: Sounds = new Map();

function level(speaks: Level['speaks'], more: Partial<Level> = {}): Level {
  return { call: 'c1', agent: -40, customer: -40, speaks, mood: 0, leaves: false, ...more };
}

function markAfter(ms: number, speaks: Level['speaks']) {
  const sound = heard(NOBODY, [level(speaks)], 0).get('c1');
  assert.ok(sound);
  return markOf(sound, ms);
}

test('a silence is marked once it is long, and not while somebody speaks', () => {
  assert.equal(markAfter(SILENCE_MS - 1, 'nobody'), null);
  assert.equal(markAfter(SILENCE_MS, 'nobody'), 'silence');
  assert.equal(markAfter(SILENCE_MS, 'customer'), null);
});

test('both at once are marked sooner', () => {
  assert.equal(markAfter(OVERLAP_MS - 1, 'both'), null);
  assert.equal(markAfter(OVERLAP_MS, 'both'), 'overlap');
});

test('a silence goes on while levels change, and begins anew after a word', () => {
  let sounds = heard(NOBODY, [level('nobody')], 0);
  sounds = heard(sounds, [level('nobody', { agent: -58 })], 1_000);
  assert.equal(sounds.get('c1')?.since, 0);
  sounds = heard(sounds, [level('agent')], 2_000);
  sounds = heard(sounds, [level('nobody')], 3_000);
  assert.equal(sounds.get('c1')?.since, 3_000);
});

test('a call that is not told any more is forgotten', () => {
  assert.equal(heard(heard(NOBODY, [level('agent')], 0), [], 250).size, 0);
});

test('a meter is empty at a whisper and full well below the ceiling', () => {
  assert.deepEqual([-96, -60, -35, -10, 0].map(shareOf), [0, 0, 0.5, 1, 1]);
});
