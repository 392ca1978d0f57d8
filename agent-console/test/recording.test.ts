import assert from 'node:assert/strict';
import test from 'node:test';
import type { TimelineEvent } from '#api';
import { holdsIn, lane, marksIn } from '../src/core/recording';

const at = (second: number): string => new Date(Date.UTC(2026, 0, 5, 9, 0, second)).toISOString();
const event = (type: string, second: number, more: object = {}): TimelineEvent => ({ type, at: at(second), ...more }) as TimelineEvent;

const CALL = [event('offered', 0), event('answered', 10), event('held', 20), event('resumed', 30), event('bookmarked', 35, { note: 'bien' }), event('ended', 40), event('outcome-recorded', 55)];

test('a recording begins when the call was answered', () => {
  assert.deepEqual(marksIn(CALL, 30_000), [
    { type: 'held', ms: 10_000, note: null },
    { type: 'resumed', ms: 20_000, note: null },
    { type: 'bookmarked', ms: 25_000, note: 'bien' },
  ]);
});

test('a hold lasts until the customer is taken back, or the call or the recording ends', () => {
  assert.deepEqual(holdsIn(CALL, 30_000), [{ fromMs: 10_000, toMs: 20_000 }]);
  assert.deepEqual(holdsIn([event('answered', 0), event('held', 5), event('ended', 9)], 8_000), [{ fromMs: 5_000, toMs: 8_000 }]);
  assert.deepEqual(holdsIn([event('answered', 0), event('held', 5)], 8_000), [{ fromMs: 5_000, toMs: 8_000 }]);
});

test('a call nobody answered has no marks', () => {
  assert.deepEqual(marksIn([event('offered', 0), event('ended', 5)], 1_000), []);
  assert.deepEqual(holdsIn([event('offered', 0)], 1_000), []);
});

test('a lane draws a stroke a column, silence as a hair', () => {
  assert.equal(lane([0, 100], 25, 20), 'M0.5 24.7V25.3M1.5 5V45');
});
