import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { isHeld, pauseAsked, unread } from '../src/core/coaching';
import { after, type Floor } from '../src/core/floor';
import { parseLive } from '../src/core/wire';
import { seatView } from './stories';

declare const WIRE_EXAMPLES: string;

function told(file: string) {
  const message = parseLive(readFileSync(join(WIRE_EXAMPLES, `${file}.json`), 'utf8'));
  assert.ok(message);
  return message;
}

function firstSeatAfter(...files: string[]) {
  let floor: Floor | null = null;
  for (const file of files) {
    const next: Floor | 'gap' = after(floor, told(file));
    assert.notEqual(next, 'gap', file);
    floor = next as Floor;
  }
  const seat = floor?.seats.get('seat-01');
  assert.ok(seat);
  return seat;
}

test('what a supervisor wrote stands at the seat until it is read', () => {
  const seat = firstSeatAfter('snapshot-trainee', 'change-message-trainee');
  assert.deepEqual(unread(seat).map(({ text }) => text), ['Demandez son numéro de client.']);
});

test('that it was read is seen, and a pause asked for during a call', () => {
  const seat = firstSeatAfter('snapshot-supervisor', 'change-message-read');
  assert.deepEqual(unread(seat), []);
  assert.equal(pauseAsked(seat), 'lunch');
});

test('a pause that has begun is not asked for any more, nor is one a supervisor gave', () => {
  assert.equal(pauseAsked(seatView('seat-01', { state: 'paused', pauseReason: 'lunch' })), null);
  const held = seatView('seat-01', { state: 'talking', call: 'c', pauseReason: 'held' });
  assert.equal(pauseAsked(held), null);
  assert.ok(isHeld(held));
});
