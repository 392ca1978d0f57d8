import assert from 'node:assert/strict';
import test from 'node:test';
import { denser, faults, meanPerHour, newPlan, shorter, toExercise, toPlan, weightOf } from '../src/core/plan';

const SCENARIOS = ['colis-perdu', 'facture-incomprise', 'panne-internet'];

test('a new plan asks for steady customers with a patience of their own at every seat', () => {
  assert.deepEqual(toExercise(newPlan('fr-accueil'), SCENARIOS), {
    pack: 'fr-accueil',
    traffic: { shape: 'poisson', perHour: 180 },
    lengthMs: 1_800_000,
    wrapUpTargetMs: 60_000,
    support: 'full',
    autoAnswer: false,
    crowd: { pace: 'natural', badLines: 0, callBack: 0.5 },
  });
});

test('a mix names every scenario that comes, and none that does not', () => {
  const plan = { ...newPlan('fr-accueil'), weights: { 'colis-perdu': 0, 'panne-internet': 2 } };
  assert.deepEqual(toExercise(plan, SCENARIOS).mix, { 'facture-incomprise': 1, 'panne-internet': 2 });
});

test('what was asked for opens as the form that asked for it', () => {
  const plan = { ...newPlan('fr-accueil'), title: 'Matin', weights: { 'colis-perdu': 0, 'panne-internet': 2 }, seats: ['seat-01'], shape: 'waves' as const, waveSize: 6, patience: 'long' as const, minutes: 45, wrapUpTargetS: 30 };
  const opened = toPlan(toExercise(plan, SCENARIOS));
  assert.deepEqual(toExercise(opened, SCENARIOS), toExercise(plan, SCENARIOS));
  assert.deepEqual(SCENARIOS.map((scenario) => weightOf(opened, scenario)), [0, 1, 2]);
});

test('every shape comes back as it was sent', () => {
  for (const shape of ['poisson', 'ramp', 'peak', 'waves'] as const) {
    const wanted = toExercise({ ...newPlan('p'), shape }, SCENARIOS);
    assert.deepEqual(toExercise(toPlan(wanted), SCENARIOS), wanted);
  }
});

test('how callers are received is said when it is more than music, and comes back as it was sent', () => {
  const welcome = { menu: true, told: 'position' as const, full: 'after' as const, afterS: 45, waiting: 5, to: 'service', urgent: ['panne-internet'] };
  const wanted = toExercise({ ...newPlan('p'), welcome }, SCENARIOS);
  assert.deepEqual(wanted.reception, { menu: true, announce: 'position', overflow: { afterMs: 45_000, to: 'service' }, urgent: ['panne-internet'] });
  assert.deepEqual(toExercise(toPlan(wanted), SCENARIOS), wanted);
  const full = toExercise({ ...newPlan('p'), welcome: { ...welcome, menu: false, full: 'waiting' as const, to: null } }, SCENARIOS);
  assert.deepEqual(full.reception?.overflow, { waiting: 5, to: null });
  assert.deepEqual(faults({ ...newPlan('p'), welcome: { ...welcome, afterS: 1 } }, SCENARIOS), ['fullAfterS']);
});

test('how customers are comes back as it was sent, or as what comes nearest', () => {
  const manners = { pace: 'brisk' as const, badLines: 'many' as const, callBack: 'most' as const };
  const wanted = toExercise({ ...newPlan('p'), manners }, SCENARIOS);
  assert.deepEqual(wanted.crowd, { pace: 'brisk', badLines: 0.3, callBack: 0.9 });
  assert.deepEqual(toPlan(wanted).manners, manners);
  assert.deepEqual(toPlan({ ...wanted, crowd: { pace: 'natural', badLines: 0.06, callBack: 1 } }).manners, { pace: 'natural', badLines: 'some', callBack: 'most' });
});

test('what cannot be is named', () => {
  const empty = { ...newPlan('p'), title: 'x'.repeat(81), seats: [], perHour: Number.NaN, minutes: 0, wrapUpTargetS: 1, weights: { 'colis-perdu': 0, 'facture-incomprise': 0, 'panne-internet': 0 } };
  assert.deepEqual(faults(empty, SCENARIOS), ['title', 'mix', 'seats', 'perHour', 'wrapUpTargetS', 'minutes']);
  assert.deepEqual(faults({ ...newPlan('p'), shape: 'waves', waveSize: 0, perHour: 0 }, SCENARIOS), ['waveSize']);
  assert.deepEqual(faults(newPlan('p'), SCENARIOS), []);
});

test('the mean of a ramp lies between its ends, that of waves follows from their size', () => {
  assert.equal(meanPerHour({ ...newPlan('p'), shape: 'ramp', perHour: 100, toPerHour: 200 }), 150);
  assert.equal(meanPerHour({ ...newPlan('p'), shape: 'waves', waveSize: 10, waveEveryMin: 4 }), 150);
});

test('harder means more customers who wait less; customers with their own patience keep it', () => {
  assert.deepEqual(denser({ shape: 'poisson', perHour: 100 }, 1.25), { shape: 'poisson', perHour: 125 });
  assert.deepEqual(denser({ shape: 'waves', size: 1, everyMs: 60_000 }, 1.25), { shape: 'waves', size: 2, everyMs: 60_000 });
  assert.deepEqual(denser({ shape: 'waves', size: 1, everyMs: 60_000 }, 0.8), { shape: 'waves', size: 1, everyMs: 60_000 });
  assert.deepEqual(shorter({ distribution: 'exponential', meanMs: 90_000, atLeastMs: 5_000 }, 1.25), { distribution: 'exponential', meanMs: 72_000, atLeastMs: 5_000 });
  assert.equal(shorter(null, 2), null);
});

test('who reads before the call needs a list, and time to read; both come back as they were sent', () => {
  const preview = { ...newPlan('p').outgoing, out: true, mode: 'preview' as const, reading: 20, mayPass: false };
  assert.ok(faults({ ...newPlan('p'), outgoing: preview }, SCENARIOS).includes('list'));
  assert.ok(faults({ ...newPlan('p'), outgoing: { ...preview, reading: 4 } }, SCENARIOS).includes('reading'));
  const wanted = toExercise({ ...newPlan('p'), outgoing: { ...preview, list: 'rappels' } }, SCENARIOS);
  assert.deepEqual(wanted.dialling, { mode: 'preview', list: 'rappels', preview: { readMs: 20_000, mayPass: false } });
  assert.deepEqual(toExercise(toPlan(wanted), SCENARIOS), wanted);
});

test('who answers is said in percent, comes back as it was sent, and is never more than everybody', () => {
  const outgoing = { ...newPlan('p').outgoing, out: true, answers: { busy: 0, noAnswer: 0, declined: 0, machine: 25, somebodyElse: 12.5 } };
  const wanted = toExercise({ ...newPlan('p'), outgoing }, SCENARIOS);
  assert.deepEqual(wanted.reach, { busy: 0, noAnswer: 0, declined: 0, machine: 0.25, somebodyElse: 0.125 });
  assert.deepEqual(toExercise(toPlan(wanted), SCENARIOS), wanted);
  assert.ok(faults({ ...newPlan('p'), outgoing: { ...outgoing, answers: { ...outgoing.answers, busy: 80 } } }, SCENARIOS).includes('answers'));
});
