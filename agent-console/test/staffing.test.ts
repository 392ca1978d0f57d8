import assert from 'node:assert/strict';
import test from 'node:test';
import { AS_TODAY, best, isAskable, isWrong, levels, queryOf } from '../src/core/staffing';

const LEVEL = { serviceLevel: 0.8092, abandonment: 0, waitMs: 19_600, occupancy: 0.727 };

test('a field left empty is not asked with, and the target always is', () => {
  assert.equal(queryOf(AS_TODAY), 'target=80&minutes=15');
  assert.equal(queryOf({ ...AS_TODAY, callsPerHour: 120 }), 'callsPerHour=120&target=80&minutes=15');
});

test('what the server would refuse is said before it is asked', () => {
  assert.ok(isAskable(AS_TODAY));
  for (const wrong of [{ callsPerHour: 0 }, { handleSeconds: 4 }, { patienceSeconds: 1.5 }, { target: NaN }, { target: 100 }]) {
    assert.equal(isAskable({ ...AS_TODAY, ...wrong }), false, JSON.stringify(wrong));
  }
  assert.equal(isWrong(AS_TODAY, 'callsPerHour'), false);
});

test('with the patience of customers where it is known', () => {
  assert.equal(best({ seats: 11, erlangC: LEVEL, erlangA: null }), LEVEL);
  assert.equal(best({ seats: 8, erlangC: null, erlangA: { ...LEVEL, serviceLevel: 0.63 } })?.serviceLevel, 0.63);
});

test('each stretch is drawn in its middle; what is not known is a gap', () => {
  const { at, curves } = levels([
    { from: '2026-01-05T09:00:00Z', to: '2026-01-05T09:15:00Z', offered: 3, seats: 4, measured: LEVEL, expected: null },
  ]);
  assert.deepEqual(at, [Date.parse('2026-01-05T09:07:30Z') / 1000]);
  assert.deepEqual(curves.map(({ values }) => values), [[null], [80.9]]);
});
