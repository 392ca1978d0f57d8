import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { after, hasEverySeat, RECENT_KEPT, seatsInOrder, placeOf, waitingCalls, type Floor } from '../src/core/floor';
import { parseLive, type ExerciseView, type LiveMessage } from '../src/core/wire';
import { callRow, callView, change, seatView, snapshot } from './stories';

declare const WIRE_EXAMPLES: string;

test('a snapshot is the whole floor', () => {
  const floor = floorAfter(snapshot({ revision: 7, seats: [seatView('seat-01')], recent: [callRow('a')] }));
  assert.equal(floor.revision, 7);
  assert.equal(floor.seats.get('seat-01')?.state, 'ready');
  assert.equal(floor.recent.length, 1);
});

test('a change replaces what it names and leaves the rest', () => {
  const before = floorAfter(snapshot({ seats: [seatView('seat-01'), seatView('seat-02')] }));
  const floor = next(before, change(1, { seats: [seatView('seat-02', { state: 'talking', call: 'c1' })], calls: [callView('c1')] }));
  assert.equal(floor.seats.get('seat-01'), before.seats.get('seat-01'));
  assert.equal(floor.seats.get('seat-02')?.state, 'talking');
  assert.equal(floor.calls.get('c1')?.customer?.name, 'Mme Rossi');
  assert.equal(floor.lines, before.lines);
});

test('a seat that no longer has a call shows none', () => {
  const talking = floorAfter(snapshot({ seats: [seatView('seat-01', { state: 'talking', call: 'c1' })] }));
  assert.equal(next(talking, change(1, { seats: [seatView('seat-01')] })).seats.get('seat-01')?.call, undefined);
});

test('she sits where the floor says; where her session says as long as the floor knows that seat', () => {
  const person = { id: 'lea', name: 'Léa' };
  const floor = floorAfter(snapshot({ seats: [seatView('seat-01'), seatView('seat-02', { person })] }));
  assert.equal(placeOf(floor, 'lea', 'seat-01'), 'seat-02');
  assert.equal(placeOf(null, 'lea', 'seat-01'), 'seat-01');
  assert.equal(placeOf(floor, 'max', 'seat-01'), 'seat-01');
  assert.equal(placeOf(floor, 'max', 'seat-09'), null);
});

test('a call that is gone leaves the floor', () => {
  const before = floorAfter(snapshot({ calls: [callView('c1'), callView('c2')] }));
  assert.deepEqual([...next(before, change(1, { gone: ['c1'] })).calls.keys()], ['c2']);
});

test('exercises that are not mentioned go on, others are told all together', () => {
  const [one, two] = ['x', 'y'].map((id) => ({ id, seats: [`seat-${id}`] }) as unknown as ExerciseView);
  assert.ok(one && two);
  const before = next(floorAfter(snapshot()), change(1, { exercises: [one, two] }));
  assert.equal(next(before, change(2, {})).exercise?.id, 'x');
  const after = next(before, change(2, { exercises: [two] }));
  assert.deepEqual(after.exercises, [two]);
  assert.equal(hasEverySeat(after), false);
  assert.equal(hasEverySeat(next(after, change(3, { exercises: [{ ...two, seats: [] }] }))), true);
});

test('a row that is there already is replaced where it stands, a new one goes on top', () => {
  const before = floorAfter(snapshot({ recent: [callRow('b'), callRow('a')] }));
  const floor = next(before, change(1, { recent: [callRow('c'), callRow('a', { outcome: 'informed' })] }));
  assert.deepEqual(floor.recent.map(({ id, outcome }) => [id, outcome]), [['c', null], ['b', null], ['a', 'informed']]);
});

test('only so many recent calls are kept', () => {
  const many = Array.from({ length: RECENT_KEPT }, (_, i) => callRow(`r${i}`));
  const floor = next(floorAfter(snapshot({ recent: many })), change(1, { recent: [callRow('new')] }));
  assert.equal(floor.recent.length, RECENT_KEPT);
  assert.equal(floor.recent[0]?.id, 'new');
});

test('a missed, repeated or too early change is a gap', () => {
  const floor = floorAfter(snapshot());
  assert.equal(after(floor, change(2, {})), 'gap');
  assert.equal(after(floor, change(0, {})), 'gap');
  assert.equal(after(null, change(1, {})), 'gap');
});

test('seats stand in the order people count them', () => {
  const floor = floorAfter(snapshot({ seats: ['seat-10', 'seat-2', 'seat-01'].map((id) => seatView(id)) }));
  assert.deepEqual(seatsInOrder(floor).map(({ id }) => id), ['seat-01', 'seat-2', 'seat-10']);
});

test('who rings at a seat still waits, the longest wait first', () => {
  const calls = [
    callView('late', { phase: 'waiting', offeredAt: '2026-01-05T09:00:20Z' }),
    callView('talks', { phase: 'talking' }),
    callView('early', { phase: 'ringing', offeredAt: '2026-01-05T09:00:10Z' }),
  ];
  assert.deepEqual(waitingCalls(floorAfter(snapshot({ calls }))).map(({ id }) => id), ['early', 'late']);
});

test('what this console does not know is passed over', () => {
  assert.equal(parseLive('{"type":"weather"}'), null);
  assert.equal(parseLive('[]'), null);
});

test('the wire examples the controller is tested with add up here too', () => {
  const names = readdirSync(WIRE_EXAMPLES).filter((name) => name.endsWith('.json'));
  assert.ok(names.length > 0, `no examples in ${WIRE_EXAMPLES}`);
  for (const name of names) {
    const message = parseLive(readFileSync(join(WIRE_EXAMPLES, name), 'utf8'));
    assert.ok(message !== null, `${name} is not understood`);
    addsUp(message, name);
  }
});

function addsUp(message: LiveMessage, name: string): void {
  const before = message.type === 'snapshot' ? null : floorAfter(snapshot({ revision: message.revision - 1 }));
  const floor = after(before, message);
  assert.notEqual(floor, 'gap', name);
  assert.equal((floor as Floor).revision, message.revision, name);
}

function floorAfter(message: LiveMessage): Floor {
  return next(null, message);
}

function next(floor: Floor | null, message: LiveMessage): Floor {
  const after_ = after(floor, message);
  assert.notEqual(after_, 'gap');
  return after_ as Floor;
}

test('a seat that is out of sight now has no tile any more', () => {
  const before = after(null, snapshot({ seats: [seatView('seat-01'), seatView('seat-02')] })) as Floor;
  const floor = after(before, change(1, { hidden: ['seat-01'] })) as Floor;
  assert.deepEqual([...floor.seats.keys()], ['seat-02']);
});
