import assert from 'node:assert/strict';
import test from 'node:test';
import type { Talk, Writing } from '#api';
import { keepAndChange } from '../src/core/debrief';

const TALK: Talk = {
  connectedMs: 60_000,
  agent: [],
  customer: [],
  unheard: [],
  holds: [],
  greetingDelayMs: 900,
  answeringGaps: [{ fromMs: 5_000, toMs: 6_000 }],
  interruptions: [{ fromMs: 25_000, toMs: 26_000, began: 'agent', yielded: 'customer' }],
  backChannels: 0,
  deadAir: [],
  agentMs: 10_000,
  customerMs: 30_000,
  bothMs: 1_000,
  longestMonologueMs: 4_000,
  agentDbfs: -23,
  customerDbfs: null,
  noisy: false,
  limits: { promptGreetingMs: 1_500, earlyAnswerMs: 600, lateAnswerMs: 3_000, interruptionMs: 600, deadAirMs: 3_000, faultyAirMs: 20_000, announcedWithinMs: 5_000 },
};
const WRITING: Writing = { judged: 4, right: 1, soundRight: 0, errors: 9, typing: null };

test('one thing to keep, and one to change with the second that shows it', () => {
  const { keep, change } = keepAndChange(TALK, null);
  assert.equal(keep?.matter, 'greeting');
  assert.deepEqual(change, { matter: 'cuts', score: 0.5, atMs: 25_000 });
});

test('the worst is changed first, and what is written has no second', () => {
  assert.deepEqual(keepAndChange(TALK, WRITING).change, { matter: 'fields', score: 0.25, atMs: null });
});

test('a call with nothing amiss has nothing to change', () => {
  assert.equal(keepAndChange({ ...TALK, interruptions: [] }, null).change, null);
});

test('what was not measured, or in noise, is no finding', () => {
  assert.deepEqual(keepAndChange(null, null), { keep: null, change: null });
  assert.deepEqual(keepAndChange({ ...TALK, noisy: true }, null), { keep: null, change: null });
});
