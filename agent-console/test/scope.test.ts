import assert from 'node:assert/strict';
import test from 'node:test';
import { after, type Floor } from '../src/core/floor';
import { choices, narrowed } from '../src/core/scope';
import type { ExerciseView } from '../src/core/wire';
import { callView, change, NOTHING_MEASURED, seatView, snapshot } from './stories';

const MORNING = exercise('x', 'seat-01', 'accueil');
const NIGHT = exercise('y', 'seat-02', 'service');
const BOTH = floorOf([MORNING, NIGHT], [told('x', 3), told('y', 5)]);

test('of two exercises each has its own seats, customers and figures', () => {
  const floor = narrowed(BOTH, 'y');
  assert.deepEqual([...floor.seats.keys()], ['seat-02']);
  assert.deepEqual([...floor.calls.keys()], ['talks', 'waits']);
  assert.equal(floor.figures?.offered, 5);
  assert.equal(floor.exercise, NIGHT);
});

test('all that she sees is shown until she chooses', () => {
  assert.equal(narrowed(BOTH, null), BOTH);
  assert.deepEqual(choices(BOTH).map(({ id }) => id), ['x', 'y']);
});

test('when the chosen exercise is over the whole is shown again', () => {
  const left = after(BOTH, change(1, { exercises: [MORNING] })) as Floor;
  assert.equal(narrowed(left, 'y'), left);
  assert.deepEqual(choices(left), []);
});

test('the figures of each exercise are replaced when they are told again', () => {
  const floor = after(BOTH, change(1, { exerciseFigures: [told('x', 4), told('y', 5)] })) as Floor;
  assert.equal(narrowed(floor, 'x').figures?.offered, 4);
});

function floorOf(exercises: ExerciseView[], exerciseFigures: ReturnType<typeof told>[]): Floor {
  const seats = ['seat-01', 'seat-02', 'seat-03'].map((id) => seatView(id));
  const calls = [
    callView('elsewhere', { phase: 'waiting', line: 'accueil' }),
    callView('talks', { seat: 'seat-02', line: 'service' }),
    callView('waits', { phase: 'waiting', line: 'service' }),
  ];
  return after(null, snapshot({ seats, calls, exercises, exerciseFigures })) as Floor;
}

function exercise(id: string, seat: string, line: string): ExerciseView {
  return { id, title: id, seats: [seat], line } as unknown as ExerciseView;
}

function told(id: string, offered: number) {
  return { id, figures: { ...NOTHING_MEASURED, offered } };
}
