import assert from 'node:assert/strict';
import test from 'node:test';
import type { Criterion, CriterionReading, Evaluation } from '#api';
import { compared, draftsOf, missing, toSend, type CardOfCall, type Draft } from '../src/core/marking';

const words = (text: string) => ({ fr: text, nl: text, en: text });
const criterion = (id: string, rule: Criterion['rule']): Criterion => ({
  id,
  text: words(id),
  own: words(id),
  block: 'B1',
  most: 2,
  weight: 1,
  fails: 'nothing',
  anchors: [
    { mark: 0, behaviour: words('no') },
    { mark: 2, behaviour: words('yes') },
  ],
  rule,
});
const READ: CriterionReading = { criterion: 'greets', state: 'read', value: 1_200, atMs: 0, points: 2 };
const CARD: CardOfCall = {
  card: {
    id: 'call',
    version: 1,
    title: words('Call'),
    sections: [{ title: words('All'), criteria: [criterion('greets', { measured: 'greeting-delay', lessIsBetter: true, limits: [{ mark: 2, limit: 1_500 }] }), criterion('sums-up', null)] }],
    madeBy: null,
    madeAt: '2026-01-05T09:00:00Z',
    used: 0,
  },
  newest: true,
  readings: [READ],
};
const draft = (points: number | null, atMs: number | null = 1_000, said = ''): Draft => ({ points, atMs, words: said });

test('the machine’s mark needs nothing; a person’s needs points and the second that shows it', () => {
  assert.equal(missing(CARD, new Map(), false), 1);
  assert.equal(missing(CARD, new Map([['sums-up', draft(2, null)]]), false), 1);
  assert.equal(missing(CARD, new Map([['sums-up', draft(null, null)]]), false), 0);
  assert.equal(missing(CARD, new Map([['sums-up', draft(2)]]), false), 0);
});

test('who overrules the machine says why, and is not sent before', () => {
  const silent = new Map([['greets', draft(0)]]);
  assert.deepEqual(toSend(CARD, silent, false), []);
  assert.equal(missing(CARD, new Map([...silent, ['sums-up', draft(2)]]), false), 1);
  assert.deepEqual(toSend(CARD, new Map([['greets', draft(0, null, ' It was a cough. ')]]), false), [{ criterion: 'greets', points: 0, words: 'It was a cough.' }]);
});

test('a trainee marks everything herself and needs no second', () => {
  assert.equal(missing(CARD, new Map([['greets', draft(0, null)]]), true), 1);
  assert.deepEqual(toSend(CARD, new Map([['greets', draft(0, null)]]), true), [{ criterion: 'greets', points: 0 }]);
});

test('two people’s marks stand side by side, and where they are apart is said', () => {
  const mark = (points: number | null, judge: 'machine' | 'person') => ({ criterion: 'greets', points, judge, atMs: null, words: null, by: 'sam', at: '2026-01-05T09:00:00Z' });
  const by = (points: number | null, judge: 'machine' | 'person' = 'person'): Evaluation => ({ id: 'e', by: 'sam', purpose: 'coaching', card: 'call', version: 1, finishedAt: null, marks: [mark(points, judge)], history: [], disagreements: [], score: null });
  assert.deepEqual(compared(CARD.card, by(2), by(1)).map(({ apart }) => apart), [true, false]);
  assert.equal(compared(CARD.card, by(2), by(null))[0]?.apart, false);
  assert.equal(draftsOf(by(2, 'machine')).size, 0);
  assert.equal(draftsOf(by(1)).get('greets')?.points, 1);
});
