import assert from 'node:assert/strict';
import test from 'node:test';
import type { Sitting } from '#api';
import { hours, localDay, plusDays, presences, startOf, totals } from '../src/core/hours';

const at = (day: number, hour: number, minute = 0): string => new Date(2026, 0, day, hour, minute).toISOString();
const sitting = (person: string, from: string, to: string | null): Sitting => ({ person, name: person.toUpperCase(), seat: 'seat-01', from, to });

test('sittings of one day are one line with their hours added up', () => {
  const [line, ...rest] = presences([sitting('amina', at(5, 9), at(5, 12)), sitting('amina', at(5, 13), at(5, 16, 30))], 0);
  assert.deepEqual(rest, []);
  assert.deepEqual(line, { person: 'amina', name: 'AMINA', day: '2026-01-05', first: at(5, 9), last: at(5, 16, 30), ms: 6.5 * 3_600_000 });
});

test('who is still there has no end, and her time runs', () => {
  const [line] = presences([sitting('amina', at(5, 9), null)], Date.parse(at(5, 10)));
  assert.equal(line?.last, null);
  assert.equal(line?.ms, 3_600_000);
});

test('the latest day comes first, then the name', () => {
  const lines = presences([sitting('tom', at(5, 9), at(5, 10)), sitting('amina', at(6, 9), at(6, 10)), sitting('bea', at(5, 9), at(5, 10))], 0);
  assert.deepEqual(lines.map(({ person }) => person), ['amina', 'bea', 'tom']);
});

test('totals go over all days', () => {
  const lines = presences([sitting('tom', at(5, 9), at(5, 10)), sitting('tom', at(6, 9), at(6, 11))], 0);
  assert.equal(totals(lines).get('tom'), 3 * 3_600_000);
});

test('days are counted by the calendar, over the end of a month', () => {
  assert.equal(plusDays('2026-01-31', 1), '2026-02-01');
  assert.equal(localDay(startOf('2026-03-29')), '2026-03-29');
  assert.equal(hours(7_500_000), '2\u00a0h\u00a005');
});
