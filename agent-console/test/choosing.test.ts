import assert from 'node:assert/strict';
import test from 'node:test';
import { EVERYTHING, inSight, type Scenario } from '../src/core/choosing';

const SCENARIOS: readonly Scenario[] = [
  { id: 'a', title: 'Déménagement, changement d’adresse', family: 'welcome', level: 1 },
  { id: 'b', title: 'Décodeur arrivé cassé', family: 'complaint', level: 2 },
  { id: 'c', title: 'Panne d’internet', family: 'technical', level: 1 },
];

const ids = (found: readonly Scenario[]): string => found.map(({ id }) => id).join('');

test('all scenarios are in sight until something is asked', () => {
  assert.equal(ids(inSight(SCENARIOS, EVERYTHING)), 'abc');
});

test('scenarios are found by the beginnings of their words, accents forgiven', () => {
  assert.equal(ids(inSight(SCENARIOS, { ...EVERYTHING, typed: 'demena' })), 'a');
  assert.equal(ids(inSight(SCENARIOS, { ...EVERYTHING, typed: 'adresse deco' })), '');
});

test('kind and level narrow what is in sight, together', () => {
  assert.equal(ids(inSight(SCENARIOS, { ...EVERYTHING, level: '1' })), 'ac');
  assert.equal(ids(inSight(SCENARIOS, { typed: '', family: 'technical', level: '1' })), 'c');
});
