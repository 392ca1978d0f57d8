import assert from 'node:assert/strict';
import test from 'node:test';
import { judge, measureEcho, measureVoice, type Findings } from '../src/core/headset';

const RATE = 16_000;

test('a voice in a quiet room is fit', () => {
  const voice = measureVoice(take(5, (s) => (isSpoken(s) ? 0.2 * Math.sin(2000 * s) : 0.0005 * Math.sin(700 * s))));
  assert.ok(voice.voice !== null && Math.abs(voice.voice + 17) < 0.5, String(voice.voice));
  assert.ok(voice.noise < -65);
  assert.deepEqual(judge(found({ voice })), []);
});

test('silence is nobody, a room alone is nobody and noise', () => {
  assert.deepEqual(judge(found({ voice: measureVoice(take(5, () => 0)) })), ['not-heard']);
  assert.deepEqual(judge(found({ voice: measureVoice(take(5, (s) => 0.02 * Math.sin(900 * s))) })), ['not-heard', 'noisy']);
});

test('a soft voice, a voice at the top of the scale and a loud room are told apart', () => {
  const soft = measureVoice(take(5, (s) => (isSpoken(s) ? 0.008 * Math.sin(2000 * s) : 0)));
  const loud = measureVoice(take(5, (s) => (isSpoken(s) ? Math.max(-1, Math.min(1, 3 * Math.sin(2000 * s))) : 0)));
  const noisy = measureVoice(take(5, (s) => (isSpoken(s) ? 0.3 : 0.02) * Math.sin(2000 * s)));
  assert.deepEqual([soft, loud, noisy].map((voice) => judge(found({ voice }))), [['too-soft'], ['clipped'], ['noisy']]);
});

test('a tone that the microphone hears from the loudspeaker is an echo', () => {
  const through = measureEcho(take(2, (s) => 0.001 * Math.sin(500 * s) + (s > 1 ? 0.05 * Math.sin(2 * Math.PI * 1000 * s) : 0)), 1000);
  const sealed = measureEcho(take(2, (s) => 0.001 * Math.sin(500 * s)), 1000);
  assert.deepEqual([judge(found({ echo: through })), judge(found({ echo: sealed }))], [['echo'], []]);
});

test('what does not come back through the switch, or too late, is said', () => {
  assert.deepEqual(judge(found({ roundTrip: null })), ['no-return']);
  assert.deepEqual(judge(found({ roundTrip: 650 })), ['slow-return']);
});

function found(more: Partial<Findings>): Findings {
  return { voice: { voice: -20, noise: -70, clipped: 0 }, echo: 0, roundTrip: 180, ...more };
}

/** Half a second of speech, half a second of none. */
function isSpoken(second: number): boolean {
  return second % 1 < 0.5;
}

function take(seconds: number, sample: (second: number) => number) {
  return { rate: RATE, samples: Float32Array.from({ length: seconds * RATE }, (_, i) => sample(i / RATE)) };
}
