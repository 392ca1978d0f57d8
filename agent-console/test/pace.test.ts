import assert from 'node:assert/strict';
import test from 'node:test';
import type { Traffic } from '#api';
import { rateNow } from '../src/core/pace';

const HOUR = 3_600_000;
const ENDS = '2026-01-05T10:00:00Z';
const NINE = Date.parse('2026-01-05T09:00:00Z');

test('in a rush the rate is the calm one before and after, and the highest in its middle', () => {
  const rush: Traffic = { shape: 'peak', perHour: 100, peakPerHour: 400, peakAtMs: HOUR / 2, peakWidthMs: 300_000 };
  assert.equal(Math.round(at(rush, 0) ?? 0), 100);
  assert.equal(at(rush, HOUR / 2), 400);
  assert.equal(Math.round(at(rush, HOUR / 2 + 300_000) ?? 0), 282);
});

test('a rate that grows is halfway in the middle', () => {
  assert.equal(at({ shape: 'ramp', fromPerHour: 60, toPerHour: 120 }, HOUR / 2), 90);
});

test('a rate that never changes is not said twice, and a frozen exercise has none', () => {
  assert.equal(at({ shape: 'poisson', perHour: 60 }, 0), null);
  assert.equal(rateNow({ traffic: { shape: 'ramp', fromPerHour: 60, toPerHour: 120 }, lengthMs: HOUR, endsAt: null }, NINE), null);
});

function at(traffic: Traffic, into: number): number | null {
  return rateNow({ traffic, lengthMs: HOUR, endsAt: ENDS }, NINE + into);
}
