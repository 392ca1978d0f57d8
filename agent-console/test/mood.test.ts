import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineEvent } from '#api';
import { courseOf, curve, signed } from '../src/core/mood';

const at = (s: number): string => new Date(s * 1000).toISOString();
const event = (s: number, type: string, facts: object = {}): TimelineEvent => ({ type, at: at(s), ...facts });
const moved = (s: number, cause: string, weight: number, level: number): TimelineEvent =>
  event(s, 'mood-moved', { cause, weight, level, lastedMs: 0, beyondHer: cause === 'line-fault' });

test('what moved his mood is told from the answer on, with what it came to', () => {
  const course = courseOf([
    { type: 'offered', at: at(90) },
    { type: 'answered', at: at(100) },
    moved(101, 'greeted-at-once', 1, 1),
    moved(130, 'line-fault', -1, 0),
    { type: 'ended', at: at(160) },
    event(160, 'rated', { score: 4, herScore: 5, level: 0, served: true }),
  ]);
  assert.deepEqual(course.feelings.map(({ ms, level, beyondHer }) => [ms, level, beyondHer]), [[1_000, 1, false], [30_000, 0, true]]);
  assert.deepEqual(course.rating, { score: 4, herScore: 5, served: true });
  assert.equal(course.lengthMs, 60_000);
});

test('the curve steps at each cause and has room above and below zero', () => {
  const course = courseOf([{ type: 'answered', at: at(0) }, moved(15, 'talked-over', -1, -1), { type: 'ended', at: at(30) }]);
  assert.deepEqual(curve(course, 100, 40), { path: 'M0 20H50V30H100', zero: 20 });
});

test('a call of which nothing is told has no course', () => {
  assert.deepEqual(courseOf([{ type: 'answered', at: at(0) }]).feelings, []);
  assert.equal(courseOf([{ type: 'answered', at: at(0) }]).rating, null);
});

test('a weight is written with its sign', () => {
  assert.deepEqual([2, 0, -1].map(signed), ['+2', '0', '−1']);
});
