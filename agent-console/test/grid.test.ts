import assert from 'node:assert/strict';
import test from 'node:test';
import type { GridCell, PersonGrid, Signature } from '#api';
import { currentCycle, minutesOf, shownBy, signedIn, standing, wantsNote } from '../src/core/grid';
import { gridWords } from '../src/words/topics/grid';

const signature = (id: string, level: number, withdrawn = false): Signature => ({
  id,
  level,
  note: '',
  by: 'sam',
  at: '2026-01-05T09:00:00Z',
  version: 'v',
  withdrawn: withdrawn ? { by: 'sam', at: '2026-01-06T09:00:00Z', why: 'Trop tôt.' } : null,
});

const cell = (signatures: readonly Signature[], machine: number | null = null, person: number | null = null, cycle = 1): GridCell => ({
  competence: 'listen',
  cycle,
  proofs: [
    { indicator: 'a', judge: 'machine', level: machine, looked: 5, showing: 5, calls: [] },
    { indicator: 'b', judge: 'person', level: person, looked: 1, showing: 1, calls: [] },
  ],
  signatures,
});

test('the latest signature that was not withdrawn stands', () => {
  assert.equal(standing(cell([signature('s1', 1), signature('s2', 2)]))?.id, 's2');
  assert.equal(standing(cell([signature('s1', 1), signature('s2', 2, true)]))?.id, 's1');
  assert.equal(standing(cell([signature('s1', 1, true)])), undefined);
  assert.equal(standing(undefined), undefined);
});

test('what the machine shows and what people show stay apart', () => {
  const both = cell([], 3, 1);
  assert.equal(shownBy('machine', both), 3);
  assert.equal(shownBy('person', both), 1);
  assert.equal(shownBy('person', cell([])), 0);
});

test('a level no call shows wants a note', () => {
  assert.equal(wantsNote(cell([], 2), 2), false);
  assert.equal(wantsNote(cell([], 2, 1), 3), true);
});

test('a cycle counts its own signatures, and the latest begun is looked at first', () => {
  const cycles = [1, 2].map((number) => ({ number, from: '', until: '', begun: number === 1, calls: 0, days: 0, minutes: 0, placementMinutes: 0 }));
  const of = { cells: [cell([signature('s1', 1)]), cell([], null, null, 2)], cycles } as unknown as PersonGrid;
  assert.equal(signedIn(of, 1), 1);
  assert.equal(signedIn(of, 2), 0);
  assert.equal(currentCycle(of), 1);
});

test('hours are read as people write them', () => {
  assert.equal(minutesOf('7,5'), 450);
  assert.equal(minutesOf(' 38 '), 2_280);
  assert.ok(Number.isNaN(minutesOf('beaucoup')));
  assert.ok(Number.isNaN(minutesOf('-3')));
});

test('the grid speaks three languages, each saying all of it', () => {
  const keys = (words: object): string[] => Object.entries(words).map(([key, value]) => `${key} ${typeof value}`).sort();
  for (const language of ['nl', 'en'] as const) assert.deepEqual(keys(gridWords[language]), keys(gridWords.fr));
});
