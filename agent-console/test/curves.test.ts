import assert from 'node:assert/strict';
import test from 'node:test';
import type { FigurePoint } from '#api';
import { beginOf, columns, perCent } from '../src/core/curves';

const NOW = new Date(2026, 0, 5, 10, 30).getTime();

test('points become columns, and what was not measured a gap', () => {
  const points = [{ at: '2026-01-05T09:00:00Z', serviceLevel: null }, { at: '2026-01-05T09:00:10Z', serviceLevel: 0.8765 }] as FigurePoint[];
  const { at, curves } = columns(points, { level: ({ serviceLevel }) => perCent(serviceLevel) });
  assert.equal((at[1] as number) - (at[0] as number), 10);
  assert.deepEqual(curves, [{ name: 'level', values: [null, 87.7] }]);
});

test('a period begins with the exercise, an hour ago, or at midnight', () => {
  assert.equal(beginOf('exercise', NOW, '2026-01-05T09:15:00.000Z'), '2026-01-05T09:15:00.000Z');
  assert.equal(beginOf('exercise', NOW, null), new Date(2026, 0, 5, 9, 30).toISOString());
  assert.equal(beginOf('hour', NOW, '2026-01-05T09:15:00.000Z'), new Date(2026, 0, 5, 9, 30).toISOString());
  assert.equal(beginOf('day', NOW, null), new Date(2026, 0, 5).toISOString());
});
