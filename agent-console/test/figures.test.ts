import assert from 'node:assert/strict';
import test from 'node:test';
import { count, duration, elapsed, mean, percent, seconds, timeOfDay } from '../src/core/figures';

/** Narrow, wide and thin no-break spaces all read as a space. */
const spaced = (text: string): string => text.replace(/\s/gu, ' ');

test('French counts in groups parted by a space, and a comma before tenths', () => {
  assert.equal(spaced(count(1234, 'fr')), '1 234');
  assert.equal(spaced(percent(0.125, 'fr')), '12,5 %');
});

test('Dutch and English as they are read there', () => {
  assert.equal(count(1234, 'nl'), '1.234');
  assert.equal(spaced(percent(0.125, 'nl')).replace(' ', ''), '12,5%');
  assert.equal(count(1234, 'en'), '1,234');
  assert.equal(percent(0.8, 'en'), '80%');
});

test('a length is shown as mm:ss, rounded down, and with hours only from an hour on', () => {
  assert.equal(duration(125_999), '02:05');
  assert.equal(duration(0), '00:00');
  assert.equal(duration(-400), '00:00');
  assert.equal(duration(3_725_000), '1:02:05');
});

test('a mean is rounded to the nearest second', () => {
  assert.equal(mean(204_600), '03:25');
});

test('a threshold is shown with its unit', () => {
  assert.equal(spaced(seconds(20_000, 'fr')), '20 s');
});

test('a time of day has two digits for the hour', () => {
  assert.match(timeOfDay('2026-01-05T08:05:00Z', 'fr'), /^\d\d:05$/);
});

test('time before the start counts as none', () => {
  assert.equal(elapsed('2026-01-05T09:00:10Z', Date.parse('2026-01-05T09:00:05Z')), 0);
  assert.equal(elapsed('2026-01-05T09:00:10.250Z', Date.parse('2026-01-05T09:00:12Z')), 1750);
});
