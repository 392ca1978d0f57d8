import assert from 'node:assert/strict';
import test from 'node:test';
import { namesIn, parseCsv, toCsv } from '../src/core/csv';

test('semicolons, commas and tabs are told apart by the first line', () => {
  assert.deepEqual(parseCsv('a;b\nc;d'), [['a', 'b'], ['c', 'd']]);
  assert.deepEqual(parseCsv('a,b\r\nc,d\r\n'), [['a', 'b'], ['c', 'd']]);
  assert.deepEqual(parseCsv('a\tb'), [['a', 'b']]);
});

test('a quoted cell keeps its delimiters, quotes and lines', () => {
  assert.deepEqual(parseCsv('"Dupont; Jean";"dit ""Jo"""\n"deux\nlignes";x'), [['Dupont; Jean', 'dit "Jo"'], ['deux\nlignes', 'x']]);
});

test('a byte order mark and empty lines are no names', () => {
  assert.deepEqual(namesIn(parseCsv('\uFEFFAmina Haddad\n\n  \nTom Peeters\n')), ['Amina Haddad', 'Tom Peeters']);
});

test('a heading says which columns are first and last name, in any order', () => {
  assert.deepEqual(namesIn(parseCsv('Nom;Prénom;Courriel\nHaddad;Amina;a@x.be\nPeeters;Tom;t@x.be')), ['Amina Haddad', 'Tom Peeters']);
  assert.deepEqual(namesIn(parseCsv('Voornaam,Naam\nAmina,Haddad')), ['Amina Haddad']);
  assert.deepEqual(namesIn(parseCsv('id;name\n1;Amina Haddad')), ['Amina Haddad']);
});

test('without a heading the first two cells make the name, and a name counts once', () => {
  assert.deepEqual(namesIn(parseCsv('Amina;Haddad\nAmina;Haddad\nTom;')), ['Amina Haddad', 'Tom']);
});

test('what a spreadsheet would take for a formula is written as text', () => {
  assert.equal(toCsv([['=1+1', 'a;b', 'say "no"', 3, null]]), '\uFEFF\'=1+1;"a;b";"say ""no""";3;\r\n');
});

test('what was written is read again', () => {
  const rows = [['Nom', 'Code'], ['Haddad; Amina', '012345']];
  assert.deepEqual(parseCsv(toCsv(rows)), rows);
});
