import assert from 'node:assert/strict';
import test from 'node:test';
import { ceiling, fromDb, level, LOUDEST, makeUp, toneLevel } from '../src/core/sound';

const RATE = 48_000;

test('nothing passes the ceiling, and quiet sound passes as it is', () => {
  const curve = ceiling();
  const at = (sample: number): number => curve[Math.round(((sample + 1) / 2) * (curve.length - 1))] ?? Number.NaN;
  assert.ok(Math.abs(at(1) - LOUDEST) < 1e-6);
  assert.ok(Math.abs(at(-1) + LOUDEST) < 1e-6);
  assert.ok(Math.abs(at(0.25) - 0.25) < 0.001);
  assert.ok(curve.every((value, i) => i === 0 || value >= (curve[i - 1] ?? 0)));
});

test('what a compressor adds by itself is known', () => {
  assert.ok(Math.abs(20 * Math.log10(makeUp(-24, 12)) - 13.2) < 0.01);
});

test('a full-scale sine is 3 dB under full scale, silence is nothing at all', () => {
  assert.ok(Math.abs(level(sine(1000, 1)) + 3.01) < 0.05);
  assert.equal(level(new Float32Array(100)), -Infinity);
});

test('a tone is found at its own frequency and not beside it', () => {
  const tone = sine(1000, fromDb(-20));
  assert.ok(Math.abs(toneLevel(tone, RATE, 1000) + 23.01) < 0.1);
  assert.ok(toneLevel(tone, RATE, 1500) < -60);
});

function sine(hertz: number, peak: number): Float32Array {
  return Float32Array.from({ length: RATE }, (_, i) => peak * Math.sin((2 * Math.PI * hertz * i) / RATE));
}
