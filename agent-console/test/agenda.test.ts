import assert from 'node:assert/strict';
import test from 'node:test';
import { forField, isDue, isSameDay, momentOf, typedMoment } from '../src/core/agenda';

const NOW = new Date(2026, 10, 23, 16, 40).getTime();
const HOUR = 3_600_000;

test('one click promises a call in a quarter of an hour, in an hour or tomorrow at nine', () => {
  assert.equal(momentOf('quarter', NOW), NOW + HOUR / 4);
  assert.equal(momentOf('hour', NOW), NOW + HOUR);
  assert.equal(momentOf('tomorrow', NOW), new Date(2026, 10, 24, 9, 0).getTime());
  assert.equal(momentOf('other', NOW), null);
});

test('a typed moment is this computer’s time, and to come', () => {
  assert.equal(typedMoment('2026-11-23T17:00', NOW), new Date(2026, 10, 23, 17, 0).getTime());
  assert.equal(typedMoment('2026-11-23T09:00', NOW), null);
  assert.equal(typedMoment('2027-11-23T09:00', NOW), null);
  assert.equal(typedMoment('', NOW), null);
});

test('what stands in the field is what comes out of it', () => {
  assert.equal(typedMoment(forField(NOW + HOUR), NOW), NOW + HOUR);
});

test('a promise is due from its minute on', () => {
  assert.equal(isDue({ dueAt: new Date(NOW).toISOString() }, NOW), true);
  assert.equal(isDue({ dueAt: new Date(NOW + 1000).toISOString() }, NOW), false);
});

test('today is told from tomorrow by the calendar, not by the clock', () => {
  assert.equal(isSameDay(NOW, NOW + 7 * HOUR), true);
  assert.equal(isSameDay(NOW, NOW + 8 * HOUR), false);
});
