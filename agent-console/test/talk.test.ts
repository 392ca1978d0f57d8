import assert from 'node:assert/strict';
import test from 'node:test';
import type { Talk } from '#api';
import { cutsBy, median, momentsOf, naturalAnswers, talkShare } from '../src/core/talk';

const LIMITS = { promptGreetingMs: 1_500, earlyAnswerMs: 600, lateAnswerMs: 3_000, interruptionMs: 600, deadAirMs: 3_000, faultyAirMs: 20_000, announcedWithinMs: 5_000 };
const span = (from: number, to: number) => ({ fromMs: from * 1_000, toMs: to * 1_000 });
const TALK: Talk = {
  connectedMs: 60_000,
  agent: [],
  customer: [],
  unheard: [],
  holds: [{ ...span(40, 50), announced: false }],
  greetingDelayMs: 2_000,
  answeringGaps: [span(5, 6), span(10, 14), span(20, 20.3)],
  interruptions: [{ ...span(25, 26), began: 'agent', yielded: 'customer' }],
  backChannels: 0,
  deadAir: [span(10, 14), span(52, 57)],
  agentMs: 10_000,
  customerMs: 30_000,
  bothMs: 1_000,
  longestMonologueMs: 4_000,
  agentDbfs: -23,
  customerDbfs: null,
  noisy: false,
  limits: LIMITS,
};

test('what is worth hearing again comes in the order of the call, and a silence that is a late answer is told once', () => {
  assert.deepEqual(
    momentsOf(TALK).map(({ kind, fromMs }) => [kind, fromMs]),
    [['late-greeting', 0], ['late-answer', 10_000], ['early-answer', 20_000], ['you-cut-in', 25_000], ['silent-hold', 40_000], ['dead-air', 52_000]],
  );
});

test('an answer from 0.6 to 3 s is natural', () => assert.equal(naturalAnswers(TALK), 1));

test('shares and middles of nothing were not measured', () => {
  assert.equal(talkShare(TALK), 0.25);
  assert.equal(talkShare({ ...TALK, agentMs: 0, customerMs: 0 }), null);
  assert.equal(median([]), null);
  assert.equal(median([4, 1, 3]), 3);
  assert.equal(median([4, 1]), 2.5);
});

test('interruptions are counted by who began', () => {
  assert.equal(cutsBy(TALK, 'agent'), 1);
  assert.equal(cutsBy(TALK, 'customer'), 0);
});
