import assert from 'node:assert/strict';
import test from 'node:test';
import { after, type Floor } from '../src/core/floor';
import { canBeHeard, deskOf, nextInTheRound, supervisorsOf } from '../src/core/supervision';
import type { DeskView } from '../src/core/wire';
import { change, seatView, snapshot } from './stories';

const talking = (id: string) => seatView(id, { state: 'talking', call: `call-${id}` });
const sam: DeskView = { id: 'desk-01', person: { id: 'sam', name: 'Sam' }, phone: 'web' };

function floorWith(...desks: DeskView[]): Floor {
  const floor = after(null, snapshot({ desks }));
  assert.notEqual(floor, 'gap');
  return floor as Floor;
}

test('a supervisor is found at her desk', () => {
  assert.equal(deskOf(floorWith(sam), 'sam')?.id, 'desk-01');
  assert.equal(deskOf(floorWith(sam), 'tom'), undefined);
  assert.equal(deskOf(null, 'sam'), undefined);
});

test('who is in a seat’s call is what the floor says last', () => {
  const before = floorWith(sam);
  const supervision = { call: 'c1', seat: 'seat-01', mode: 'listen', since: sam.id } as const;
  const floor = after(before, change(1, { desks: [{ ...sam, supervision }] })) as Floor;
  assert.deepEqual(supervisorsOf(floor, 'seat-01').map(({ id }) => id), ['desk-01']);
  assert.deepEqual(supervisorsOf(floor, 'seat-02'), []);
  assert.deepEqual(supervisorsOf(after(floor, change(2, { desks: [sam] })) as Floor, 'seat-01'), []);
});

test('only a call somebody talks on can be heard', () => {
  assert.equal(canBeHeard(talking('seat-01')), true);
  assert.equal(canBeHeard(seatView('seat-01', { state: 'wrapping-up', call: 'c' })), false);
  assert.equal(canBeHeard(seatView('seat-01')), false);
});

test('the round goes on with the next seat that talks, and begins anew at its end', () => {
  const seats = [talking('seat-01'), seatView('seat-02'), talking('seat-03')];
  assert.equal(nextInTheRound(seats, 'seat-01')?.id, 'seat-03');
  assert.equal(nextInTheRound(seats, 'seat-03')?.id, 'seat-01');
  assert.equal(nextInTheRound(seats, undefined)?.id, 'seat-01');
  assert.equal(nextInTheRound([talking('seat-01')], 'seat-01'), undefined);
});
