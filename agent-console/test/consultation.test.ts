import assert from 'node:assert/strict';
import test from 'node:test';
import { adviceAt, consultationOf, stepsAt } from '../src/core/consultation';
import { after, type Floor } from '../src/core/floor';
import { callView, change, seatView, snapshot } from './stories';

const since = '2026-01-05T09:00:00Z';
const asking = (stage: 'ringing' | 'private' | 'aside' | 'conference' | 'over') =>
  callView('c1', { seat: 'seat-01', consultation: { kind: 'seat', with: 'seat-02', stage, since } });

test('a colleague who rings can only be given up, one in a conference not be left for the customer alone', () => {
  assert.deepEqual(stepsAt('ringing'), ['drop']);
  assert.deepEqual(stepsAt('conference'), ['complete', 'drop']);
  assert.ok(stepsAt('private').includes('swap') && stepsAt('aside').includes('swap'));
});

test('a consultation that is over is none', () => {
  assert.equal(consultationOf(asking('private'))?.with, 'seat-02');
  assert.equal(consultationOf(asking('over')), undefined);
  assert.equal(consultationOf(callView('c1')), undefined);
});

test('the floor shows who asks whom, on both seats, until it is over', () => {
  const seats = [seatView('seat-01', { state: 'on-hold', call: 'c1' }), seatView('seat-02')];
  const before = after(null, snapshot({ seats, calls: [callView('c1')] })) as Floor;
  const asked = seatView('seat-02', { asked: { by: 'seat-01', stage: 'private', since } });
  const floor = after(before, change(1, { seats: [asked], calls: [asking('private')] })) as Floor;
  assert.equal(adviceAt(floor, floor.seats.get('seat-01') ?? asked)?.kind, 'asks');
  assert.deepEqual(adviceAt(floor, asked), { kind: 'advises', seat: 'seat-01' });
  const over = after(floor, change(2, { seats: [seatView('seat-02')], calls: [asking('over')] })) as Floor;
  assert.deepEqual([...over.seats.values()].map((seat) => adviceAt(over, seat)), [undefined, undefined]);
});
