import assert from 'node:assert/strict';
import test from 'node:test';
import { alarmOf, urgency, type Alarm } from '../src/core/alarms';
import { arranged, type Arrangement } from '../src/core/tiles';
import type { SeatView } from '../src/core/wire';
import { seatView } from './stories';

const NINE = Date.parse('2026-01-05T09:00:00Z');
const at = (seconds: number): number => NINE + seconds * 1000;
const alarm = (more: Partial<SeatView>, seconds: number): Alarm | null => alarmOf(seatView('seat-01', more), at(seconds), 30_000);

test('wrap-up is held against its target: worth a look past it, wanting somebody past twice', () => {
  assert.equal(alarm({ state: 'wrapping-up' }, 30), null);
  assert.deepEqual(alarm({ state: 'wrapping-up' }, 31), { kind: 'wrap', level: 'watch' });
  assert.deepEqual(alarm({ state: 'wrapping-up' }, 61), { kind: 'wrap', level: 'alarm' });
});

test('a long hold, a long ring, a long call and a long pause are seen', () => {
  assert.equal(alarm({ state: 'on-hold' }, 61)?.kind, 'hold');
  assert.equal(alarm({ state: 'ringing' }, 11)?.kind, 'ringing');
  assert.equal(alarm({ state: 'talking' }, 481)?.kind, 'talk');
  assert.equal(alarm({ state: 'paused', pauseReason: 'break' }, 1_201)?.kind, 'pause');
  assert.equal(alarm({ state: 'ready' }, 9_999), null);
});

test('a raised hand comes before anything else, a lost phone and a missed call at once', () => {
  assert.deepEqual(alarm({ state: 'talking', handUp: '2026-01-05T09:00:00Z' }, 1), { kind: 'hand', level: 'alarm' });
  assert.deepEqual(alarm({ state: 'phone-lost' }, 0), { kind: 'phone-lost', level: 'alarm' });
  assert.equal(alarm({ state: 'paused', pauseReason: 'missed-call' }, 0)?.kind, 'missed');
});

test('what wants somebody ranks before what is worth a look, and that before nothing', () => {
  const order = [null, { kind: 'wrap', level: 'watch' }, { kind: 'pause', level: 'alarm' }, { kind: 'hand', level: 'alarm' }] as const;
  assert.deepEqual([...order].sort((a, b) => urgency(a) - urgency(b)).map((one) => one?.kind ?? null), ['hand', 'pause', 'wrap', null]);
});

const SEATS = [
  seatView('seat-01', { person: null, state: 'signed-off', since: '2026-01-05T08:00:00Z' }),
  seatView('seat-02', { person: { id: 'z', name: 'Zoé' }, state: 'talking', since: '2026-01-05T08:59:00Z' }),
  seatView('seat-03', { person: { id: 'a', name: 'Amina' }, state: 'ready', since: '2026-01-05T08:30:00Z' }),
];
const ids = (how: Arrangement, alarms: ReadonlyMap<string, Alarm> = new Map()): string[] => arranged(SEATS, how, alarms).map(({ id }) => id);

test('tiles stand by seat, by name, by how long, or by alarm', () => {
  assert.deepEqual(ids({ order: 'seat', only: null }), ['seat-01', 'seat-02', 'seat-03']);
  assert.deepEqual(ids({ order: 'name', only: null }), ['seat-03', 'seat-02', 'seat-01']);
  assert.deepEqual(ids({ order: 'longest', only: null }), ['seat-03', 'seat-02', 'seat-01']);
  assert.deepEqual(ids({ order: 'alarm', only: null }, new Map([['seat-03', { kind: 'hand', level: 'alarm' }]])), ['seat-03', 'seat-01', 'seat-02']);
});

test('seats of one state can be shown alone', () => {
  assert.deepEqual(ids({ order: 'seat', only: 'talking' }), ['seat-02']);
});
