import assert from 'node:assert/strict';
import test from 'node:test';
import { after, answersByItself, awaitsSound, face, isLoadedAnew, missesItsCall, UNUSED, type Phone, type PhoneEvent } from '../src/core/phone';
import { seatView } from './stories';

const READY = phone({ type: 'line', line: 'up' });
const RINGING = then(READY, { type: 'rang', call: 'c1' });
const TALKING = then(RINGING, { type: 'answering' }, { type: 'microphone', microphone: 'open' }, { type: 'connected' });
const BY_HAND = { dialled: null, autoAnswer: false };

test('a call rings, is picked up, talks and is over', () => {
  const seat = seatView('seat-01', { phone: 'web', state: 'ringing', call: 'c1' });
  assert.equal(face(READY, seatView('seat-01', { phone: 'web' })), 'idle');
  assert.equal(face(RINGING, seat), 'ringing');
  assert.equal(face(then(RINGING, { type: 'answering' }), seat), 'answering');
  assert.equal(face(TALKING, { ...seat, state: 'talking' }), 'talking');
  assert.equal(face(then(TALKING, { type: 'ended' }), { ...seat, state: 'wrapping-up' }), 'idle');
});

test('on hold is what the floor says, not what was asked', () => {
  assert.equal(face(TALKING, seatView('seat-01', { phone: 'web', state: 'talking', call: 'c1' })), 'talking');
  assert.equal(face(TALKING, seatView('seat-01', { phone: 'web', state: 'on-hold', call: 'c1' })), 'on-hold');
});

test('a phone that cannot be picked up rings on and says why', () => {
  const without = then(RINGING, { type: 'answering' }, { type: 'microphone', microphone: 'refused' }, { type: 'notAnswered' });
  assert.equal(without.leg?.stage, 'ringing');
  assert.equal(then(without, { type: 'ended' }).microphone, 'refused');
  assert.equal(answersByItself(without, seatView('seat-01', { state: 'ringing', call: 'c1' }), { dialled: null, autoAnswer: true }), false);
});

test('it picks up by itself what comes back, what she has asked for, and all calls of an exercise that says so', () => {
  const rings = seatView('seat-01', { phone: 'web', state: 'ringing', call: 'c1' });
  assert.equal(answersByItself(RINGING, rings, BY_HAND), false);
  assert.equal(answersByItself(RINGING, rings, { ...BY_HAND, autoAnswer: true }), true);
  assert.equal(answersByItself(RINGING, seatView('seat-01'), { ...BY_HAND, dialled: 'c1' }), true);
  assert.equal(answersByItself(RINGING, { ...rings, state: 'on-hold' }, BY_HAND), true);
  assert.equal(answersByItself(RINGING, { ...rings, state: 'talking', call: 'c2' }, BY_HAND), false);
});

test('a page that was loaded anew misses its call at once', () => {
  const talks = seatView('seat-01', { phone: 'web', state: 'talking', call: 'c1' });
  assert.equal(missesItsCall(READY, talks, false), true);
  assert.equal(face(READY, talks), 'returning');
  assert.equal(missesItsCall(phone({ type: 'line', line: 'connecting' }), talks, true), false);
  assert.equal(missesItsCall(TALKING, talks, true), false);
});

test('while a call is on its way back its microphone is opened and what can wait does', () => {
  const talks = seatView('seat-01', { phone: 'web', state: 'talking', call: 'c1' });
  const signingOn = phone({ type: 'line', line: 'connecting' });
  assert.equal(isLoadedAnew(signingOn, talks), true);
  assert.equal(isLoadedAnew(then(TALKING, { type: 'ended' }), talks), false);
  assert.equal(awaitsSound(signingOn, undefined), true);
  assert.equal(awaitsSound(READY, talks), true);
  assert.equal(awaitsSound(then(RINGING, { type: 'answering' }), talks), true);
  assert.equal(awaitsSound(TALKING, talks), false);
  assert.equal(awaitsSound(then(READY, { type: 'microphone', microphone: 'refused' }), talks), false);
  assert.equal(awaitsSound(READY, seatView('seat-01')), false);
});

test('a call that comes back does not ring; it does when nobody can speak into it', () => {
  const talks = seatView('seat-01', { phone: 'web', state: 'talking', call: 'c1' });
  assert.equal(face(RINGING, talks), 'returning');
  assert.equal(face(then(RINGING, { type: 'microphone', microphone: 'refused' }), talks), 'ringing');
});

test('a page whose leg has just ended waits for the floor to say that the call is over', () => {
  const talks = seatView('seat-01', { phone: 'web', state: 'talking', call: 'c1' });
  const over = then(TALKING, { type: 'ended' });
  assert.equal(missesItsCall(over, talks, false), false);
  assert.equal(missesItsCall(over, talks, true), true);
  assert.equal(missesItsCall(over, { ...talks, state: 'wrapping-up' }, true), false);
});

test('a call at a SIP phone is none of the page’s', () => {
  const elsewhere = seatView('seat-01', { phone: 'sip', state: 'talking', call: 'c1' });
  assert.equal(missesItsCall(READY, elsewhere, true), false);
  assert.equal(face(READY, elsewhere), 'idle');
});

test('a line that is lost keeps its call, one that is given up does not', () => {
  const talks = seatView('seat-01', { phone: 'web', state: 'talking', call: 'c1' });
  assert.equal(face(then(TALKING, { type: 'line', line: 'down' }), talks), 'talking');
  assert.equal(face(then(TALKING, { type: 'line', line: 'taken' }), talks), 'taken');
  assert.equal(then(TALKING, { type: 'line', line: 'taken' }).leg, null);
});

test('mute and a headset that was pulled out last as long as the call', () => {
  const silent = then(TALKING, { type: 'muted', muted: true }, { type: 'microphone', microphone: 'gone' });
  assert.deepEqual([silent.muted, silent.microphone], [true, 'gone']);
  const over = then(silent, { type: 'ended' });
  assert.deepEqual([over.muted, over.microphone], [false, 'closed']);
});

test('a call that the page makes by itself, to the echo, does not ring', () => {
  assert.equal(face(then(READY, { type: 'called' }), seatView('seat-01', { phone: 'web' })), 'echo');
  const echo = then(READY, { type: 'called' }, { type: 'connected' });
  assert.equal(face(echo, seatView('seat-01', { phone: 'web' })), 'echo');
});

function phone(...events: readonly PhoneEvent[]): Phone {
  return then(UNUSED, ...events);
}

function then(start: Phone, ...events: readonly PhoneEvent[]): Phone {
  return events.reduce(after, start);
}
