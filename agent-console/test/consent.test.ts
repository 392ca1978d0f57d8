import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { consentWords } from '../src/words/topics/consent';

/** What trainees agree to, as a hash over its words, by the number the controller keeps with each answer (Keeping.TEXT). */
const AGREED: Readonly<Record<number, string>> = { 1: '536c5268077c2dc7' };

test('whoever changes what trainees agree to has them asked again', () => {
  const words = JSON.stringify(consentWords, (_, value: unknown) => (typeof value === 'function' ? (value as (days: string) => string)('N') : value));
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 16);
  assert.ok(Object.values(AGREED).includes(hash), `other words: raise TEXT in Keeping.java and add its number here with ${hash}`);
});
