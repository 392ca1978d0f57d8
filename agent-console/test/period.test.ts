import assert from 'node:assert/strict';
import test from 'node:test';
import type { FiguresOf } from '#api';
import { toCsv } from '../src/core/csv';
import { aCall, COLUMNS, lineOf, shareOf } from '../src/core/period';

const FIGURES: FiguresOf = {
  of: 'lea',
  calls: 3,
  handleMs: 61_250,
  talkMs: 50_000,
  holdMs: 0,
  wrapMs: 11_250,
  measured: 2,
  greetingMs: 1_240,
  answerMs: null,
  natural: { some: 0, all: 0 },
  interruptions: 3,
  interrupted: 0,
  silences: 0,
  holds: 0,
  unannounced: 0,
  talkShare: { some: 1, all: 3 },
  outcomes: { some: 2, all: 3 },
  fields: { some: 0, all: 0 },
};

test('a line opens right in a Belgian spreadsheet: a mark of UTF-8, semicolons, commas, and nothing where nothing was measured', () => {
  const csv = toCsv([['Prénom', ...COLUMNS], ['Léa', ...lineOf(FIGURES)]]);
  assert.ok(csv.startsWith('\uFEFFPrénom;calls;'));
  assert.equal(csv.split('\r\n')[1], 'Léa;3;61,3;50,0;0,0;11,3;2;1,2;;0;0;3;0;0;0;0;33,3;2;3;0;0');
});

test('of calls that were not measured there is nothing to count', () => {
  const unmeasured = { ...FIGURES, measured: 0 };
  assert.equal(aCall(3, unmeasured), null);
  assert.equal(aCall(3, FIGURES), 1.5);
  assert.equal(lineOf(unmeasured)[COLUMNS.indexOf('cuts')], null);
  assert.equal(shareOf({ some: 0, all: 0 }), null);
});
