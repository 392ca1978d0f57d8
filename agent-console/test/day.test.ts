import assert from 'node:assert/strict';
import test from 'node:test';
import { dayOf } from '../src/core/day';
import type { CallRow } from '../src/core/wire';
import { callRow } from './stories';

function handled(n: number, more: Partial<CallRow> = {}): CallRow {
  const answeredAt = new Date(Date.UTC(2026, 0, 5, 9, n)).toISOString();
  return callRow(`c-${n}`, { answeredAt, talkMs: 60_000, holdMs: 0, wrapMs: 20_000, handleMs: 80_000, ringMs: 3_000, outcome: 'informed', expectedOutcome: 'informed', ...more });
}

test('a day without a finished call has nothing to say', () => {
  assert.deepEqual(dayOf([callRow('c-1')], 60_000), { calls: [], meanMs: null, trend: null, keep: null, change: null });
});

test('calls stand in the order in which they were answered', () => {
  assert.deepEqual(dayOf([handled(2), handled(1)], 60_000).calls.map(({ id }) => id), ['c-1', 'c-2']);
});

test('what goes well is kept, and a good day has nothing to change', () => {
  const day = dayOf([handled(1), handled(2)], 60_000);
  assert.deepEqual(day.keep, { matter: 'outcome', score: 1, figure: 2, against: 2 });
  assert.equal(day.change, null);
});

test('the weakest matter is the one to change', () => {
  const slow = dayOf([handled(1, { wrapMs: 110_000, handleMs: 170_000 }), handled(2, { outcome: 'other' })], 60_000);
  assert.equal(slow.change?.matter, 'outcome');
  const wrapping = dayOf([handled(1, { wrapMs: 110_000, handleMs: 170_000 })], 60_000);
  assert.deepEqual({ matter: wrapping.change?.matter, figure: wrapping.change?.figure, against: wrapping.change?.against }, { matter: 'wrap', figure: 110_000, against: 60_000 });
});

test('long holds are seen, no hold is no matter', () => {
  assert.equal(dayOf([handled(1, { holdMs: 30_000 })], 60_000).change?.matter, 'hold');
  assert.notEqual(dayOf([handled(1)], 60_000).keep?.matter, 'hold');
});

test('the trend is her own: first calls against last, from six on', () => {
  const day = dayOf([90, 90, 80, 80, 60, 60].map((seconds, n) => handled(n, { handleMs: seconds * 1000 })), 60_000);
  assert.deepEqual(day.trend, { firstMs: 90_000, lastMs: 60_000 });
  assert.equal(dayOf([handled(1)], 60_000).trend, null);
});
