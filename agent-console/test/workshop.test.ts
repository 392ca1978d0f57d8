import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, moved, nameOf, put, remarksIn, remarksOn, renamed, without, type Draft } from '../src/core/draft';
import { drawing, nodesOf } from '../src/core/graph';
import { begin, changed, redone, undone } from '../src/core/history';
import { lintIn } from '../src/words/topics/lint';
import { workshopWords } from '../src/words/topics/workshop';
import { writingWords } from '../src/words/topics/writing';
import { LANGUAGES } from '../src/core/preferences';

const DRAFT: Draft = {
  title: 'Colis',
  phrases: { motif: ['a', 'b', 'c'] },
  steps: [
    { id: 'motif', say: 'motif', then: 'doute', 'after-silence': { wait: '6s', then: 'fin' } },
    { id: 'doute', say: ['motif', 'goodbye'], then: { verifie: '3', fin: '1' } },
    { id: 'verifie', say: 'motif', optional: 'true', then: 'motif' },
    { id: 'fin', say: 'goodbye', end: 'true' },
  ],
};

test('a change leaves the old draft as it was', () => {
  const next = put(DRAFT, ['phrases', 'motif', 1], 'autre');
  assert.equal(at(next, ['phrases', 'motif', 1]), 'autre');
  assert.equal(at(DRAFT, ['phrases', 'motif', 1]), 'b');
});

test('what is left empty at the root goes with its key', () => {
  assert.equal('phrases' in without(DRAFT, ['phrases', 'motif']), false);
  assert.deepEqual(at(without(DRAFT, ['phrases', 'motif', 0]), ['phrases', 'motif']), ['b', 'c']);
});

test('an entry keeps its place under another name, and an item moves by one', () => {
  assert.deepEqual(Object.keys(at(renamed(DRAFT, ['phrases', 'motif'], 'but'), ['phrases']) as object), ['but']);
  assert.equal(at(moved(DRAFT, ['steps', 1], -1), ['steps', 0, 'id']), 'doute');
  assert.equal(moved(DRAFT, ['steps', 0], -1), DRAFT);
});

test('a title becomes a name that files can have', () => {
  assert.equal(nameOf('Où est le colis ? (2)'), 'ou-est-le-colis-2');
  assert.equal(nameOf('  « ! »  '), '');
});

test('a remark is shown at its field, and at what it is part of', () => {
  const remark = { at: '/phrases/motif/1', what: 'x', instead: '', advice: false };
  assert.equal(remarksOn([remark], '/phrases/motif').length, 0);
  assert.equal(remarksIn([remark], '/phrases/motif').length, 1);
  assert.equal(remarksIn([remark], '/phrases/mot').length, 0);
});

test('every way of a scenario is drawn, with its cue, its length and its share', () => {
  const nodes = nodesOf(DRAFT);
  assert.deepEqual(nodes[0]!.ways, [
    { from: 'motif', to: 'doute', cue: 'then', length: '', share: 100 },
    { from: 'motif', to: 'fin', cue: 'after-silence', length: '6s', share: 100 },
  ]);
  assert.deepEqual(nodes[1]!.ways.map(({ share }) => share), [75, 25]);
});

test('steps stand behind those that lead to them, and a way back moves nobody', () => {
  const { spots, layers, ways } = drawing(nodesOf(DRAFT));
  assert.deepEqual(spots.map(({ layer }) => layer), [0, 1, 2, 2]);
  assert.equal(layers, 3);
  assert.equal(ways.length, 5);
  assert.equal(new Set(spots.map(({ layer, place }) => `${layer}/${place}`)).size, 4);
});

test('letters typed one after the other are taken back together, and can be had again', () => {
  let history = begin('');
  history = changed(history, 'a', 'title', 1_000);
  history = changed(history, 'ab', 'title', 1_200);
  history = changed(history, 'ab!', 'aim', 1_300);
  assert.equal(undone(history).now, 'ab');
  assert.equal(undone(undone(history)).now, '');
  assert.equal(redone(undone(history)).now, 'ab!');
  assert.equal(undone(begin('x')).now, 'x');
});

test('the three languages have a word for every family, level and cue', () => {
  for (const language of LANGUAGES) {
    for (const key of ['families', 'levels', 'cue', 'cueLength', 'truths'] as const) {
      assert.deepEqual(Object.keys(workshopWords[language][key]), Object.keys(workshopWords.fr[key]));
    }
    assert.deepEqual(Object.keys(writingWords[language].eventLine), Object.keys(writingWords.fr.eventLine));
  }
});

test('what lint says is said in French and Dutch, and in English as it came', () => {
  assert.match(lintIn('fr', 'phrase "motif" has 2 wordings') ?? '', /motif.*trois/);
  assert.match(lintIn('nl', 'step "fin" leads to "x", which is not there') ?? '', /fin.*x/);
  assert.equal(lintIn('en', 'a text is wanted here'), null);
  assert.equal(lintIn('fr', 'something new'), null);
});
