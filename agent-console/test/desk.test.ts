import assert from 'node:assert/strict';
import test from 'node:test';
import type { Article, CallDesk } from '#api';
import { after, AFTER_HIM_MS, customerGone, customerSpeaks, MESSAGE_MS, SILENT, told } from '../src/core/announcer';
import { found } from '../src/core/articles';
import { FieldLog, keyName, LARGEST_BATCH, type Batch } from '../src/core/fieldlog';
import { LEADER, placeOf, SHORT_KEYS } from '../src/core/shortkeys';
import { BLANK, filled, formOf, scriptOf, withCheck, withField } from '../src/core/worksheet';
import type { ExerciseView } from '../src/core/wire';
import { callView, seatView } from './stories';
import { shareLeft, wrapUpTarget } from '../src/core/wrapup';

const ARTICLES: readonly Article[] = [
  { id: 'bill', title: 'Lire une facture', words: ['montant'], text: ['Le modem n’y est pas.'] },
  { id: 'modem', title: 'Les voyants du modem', words: ['panne', 'clignote'], text: ['Vert, tout va bien. Voyez aussi la facture.'] },
  { id: 'moving', title: 'Déménager', words: ['adresse'], text: ['La ligne suit le client.'] },
];

const names = (typed: string): readonly string[] => found(ARTICLES, typed).map(({ id }) => id);

test('nothing typed shows every article', () => {
  assert.deepEqual(names('  '), ['bill', 'modem', 'moving']);
});

test('a word in the title counts more than one in the text', () => {
  assert.deepEqual(names('facture'), ['bill', 'modem']);
});

test('accents, capitals, beginnings and a plural s are forgiven', () => {
  assert.deepEqual(names('DEMEN'), ['moving']);
  assert.deepEqual(names('factures'), ['bill', 'modem']);
});

test('every word typed must be somewhere', () => {
  assert.deepEqual(names('modem clignote'), ['modem']);
  assert.deepEqual(names('modem girafe'), []);
});

const labels = (text: string) => ({ fr: text, nl: text, en: text });
const DESK: CallDesk = {
  call: 'c1', pack: 'p', support: 'full', captions: true, suggested: 'move', orders: [], contacts: [], calls: [], sheet: BLANK, identity: [],
  scripts: [
    { id: 'any-call', title: 'Any', steps: [], fields: [], checklist: ['why'] },
    { id: 'move', title: 'Move', steps: [], fields: ['new-address', 'from'], checklist: [] },
  ],
  form: [{ key: 'from', label: labels('From'), kind: 'date' }, { key: 'new-address', label: labels('Address'), kind: 'address' }],
};

test('the suggested script is open until she chooses, and then hers', () => {
  assert.equal(scriptOf(DESK, BLANK)?.id, 'move');
  assert.equal(scriptOf(DESK, { ...BLANK, script: 'any-call' })?.id, 'any-call');
  assert.equal(scriptOf({ ...DESK, suggested: null }, BLANK)?.id, 'any-call');
});

test('a script’s fields stand in its own order, and those that hold something are counted', () => {
  const fields = formOf(DESK, scriptOf(DESK, BLANK));
  assert.deepEqual(fields.map(({ key }) => key), ['new-address', 'from']);
  assert.equal(filled(withField(BLANK, 'from', ' '), fields), 0);
  assert.equal(filled(withField(BLANK, 'from', '1er'), fields), 1);
});

test('what is ticked twice is ticked once, and can be taken back', () => {
  const ticked = withCheck(withCheck(BLANK, 'why', true), 'why', true);
  assert.deepEqual(ticked.checked, ['why']);
  assert.deepEqual(withCheck(ticked, 'why', false).checked, []);
});

test('a field takes no more than the server does', () => {
  assert.equal(withField(BLANK, 'from', 'x'.repeat(900)).fields['from']?.length, 500);
});

/** A log whose time stands at 1970 and whose lab answers as it is told to. */
function logOf(...answers: ('told' | 'again' | 'never')[]) {
  const told: Batch[] = [];
  const later: (() => void)[] = [];
  const log = new FieldLog('c1', 'page1', {
    now: () => 0,
    later: (_, what) => later.push(what),
    tell: (_, batch) => {
      told.push(batch);
      return Promise.resolve(answers.shift() ?? 'told');
    },
  });
  const pass = async (): Promise<void> => {
    later.splice(0).forEach((what) => what());
    await new Promise(setImmediate);
  };
  return { log, told, pass };
}

test('acts are gathered and told together, numbered on from the last', async () => {
  const { log, told, pass } = logOf();
  log.note('note', 'entered');
  log.note('note', 'key', 'a');
  await pass();
  log.note('note', 'left', 'a');
  await pass();
  assert.deepEqual(told.map(({ first, acts }) => [first, acts.length]), [[1, 2], [3, 1]]);
  assert.deepEqual(told[0]?.acts[1], { at: '1970-01-01T00:00:00.000Z', field: 'note', kind: 'key', detail: 'a' });
});

test('what did not arrive is told again under the same numbers', async () => {
  const { log, told, pass } = logOf('again');
  log.note('note', 'key', 'a');
  await pass();
  await pass();
  assert.deepEqual(told.map(({ first }) => first), [1, 1]);
});

test('what is refused is not told again', async () => {
  const { log, told, pass } = logOf('never');
  log.note('note', 'key', 'a');
  await pass();
  log.note('note', 'key', 'b');
  await pass();
  assert.equal(told.length, 1);
});

test('more than one batch goes out in several', async () => {
  const { log, told, pass } = logOf();
  for (let i = 0; i <= LARGEST_BATCH; i++) log.note('note', 'key', 'a');
  await pass();
  await pass();
  assert.deepEqual(told.map(({ first, acts }) => [first, acts.length]), [[1, LARGEST_BATCH], [LARGEST_BATCH + 1, 1]]);
});

test('keys that only hold another are not logged', () => {
  assert.equal(keyName('Shift'), null);
  assert.equal(keyName('é'), 'é');
  assert.equal(keyName('Backspace'), 'Backspace');
});

test('each short key leads to one place, in capitals too, and none is a browser’s', () => {
  assert.equal(new Set(SHORT_KEYS.map(({ key }) => key)).size, SHORT_KEYS.length);
  assert.equal(new Set(SHORT_KEYS.map(({ place }) => place)).size, SHORT_KEYS.length);
  assert.equal(placeOf('N'), 'note');
  assert.equal(placeOf('z'), undefined);
  assert.equal(LEADER, 'F1');
});

test('nothing is read out over a customer who speaks, and the last word on a subject counts', () => {
  const waiting = told(told(customerSpeaks(SILENT, 1_000, 2_000), 'state', 'Sonne'), 'state', 'En appel');
  assert.equal(after(waiting, 2_900).said, '');
  assert.equal(after(waiting, 3_000 + AFTER_HIM_MS).said, 'En appel');
});

test('one message is read to its end before the next', () => {
  const first = after(told(told(SILENT, 'state', 'En appel'), 'outcome', 'Enregistré'), 1_000);
  assert.equal(first.said, 'En appel');
  assert.equal(after(first, 1_000 + MESSAGE_MS - 1).said, 'En appel');
  assert.equal(after(first, 1_000 + MESSAGE_MS).said, 'Enregistré');
});

test('once the customer is on hold or gone, what waited is read out', () => {
  const waiting = told(customerSpeaks(SILENT, 1_000, 9_000), 'state', 'Clôture');
  assert.equal(after(customerGone(waiting), 1_500).said, 'Clôture');
});

test('more time asked for is added to the target, in wrap-up only', () => {
  const exercise = { wrapUpTargetMs: 60_000 } as ExerciseView;
  const call = callView('c1', { moreTimeMs: 30_000 });
  assert.equal(wrapUpTarget(seatView('seat-01', { state: 'wrapping-up' }), call, exercise), 90_000);
  assert.equal(wrapUpTarget(seatView('seat-01', { state: 'talking' }), call, exercise), null);
  assert.equal(wrapUpTarget(seatView('seat-01', { state: 'wrapping-up' }), null, null), null);
});

test('the bar of the wrap-up empties and stays empty', () => {
  assert.equal(shareLeft(0, 60_000), 1);
  assert.equal(shareLeft(15_000, 60_000), 0.75);
  assert.equal(shareLeft(90_000, 60_000), 0);
  assert.equal(shareLeft(5, 0), 0);
});
