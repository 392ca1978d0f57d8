// Is this headset fit for customers? Measures of a few seconds of sound, and what they mean in words the page has. Pure.
import { level, toneLevel } from './sound';

/** One take of the microphone: mono samples between -1 and 1. */
export interface Take {
  readonly samples: Float32Array;
  /** Samples a second. */
  readonly rate: number;
}

/** Levels in dB under full scale; not calibrated, but the same on every headset. */
export interface VoiceMeasures {
  /** How loud she speaks; null when no voice was found. */
  readonly voice: number | null;
  /** How loud the room is between her words. */
  readonly noise: number;
  /** The share of samples at the top of the scale. */
  readonly clipped: number;
}

export type Finding = 'not-heard' | 'too-soft' | 'clipped' | 'noisy' | 'echo' | 'no-return' | 'slow-return';

export interface Findings {
  readonly voice: VoiceMeasures;
  /** How loud the microphone hears what the headset plays, over the quiet before; dB. */
  readonly echo: number;
  /** From the microphone through the switch and back to the ear, in ms; null when nothing came back. */
  readonly roundTrip: number | null;
}

/** A voice stands out of the room by this much. */
const VOICE_OVER_NOISE_DB = 10;
const LEAST_VOICE_S = 0.4;
const SOFT_DB = -38;
const NOISY_DB = -48;
const CLIPPED_SHARE = 0.001;
const TOP = 0.985;
const ECHO_DB = 15;
/** ITU-T G.114: talk stays easy up to 400 ms there and back; the browser and the switch share them. */
const SLOW_MS = 400;
const FRAME_S = 0.02;

/** How loud her voice and the room are, from a take in which she speaks. */
export function measureVoice({ samples, rate }: Take): VoiceMeasures {
  const frames = frameLevels(samples, rate);
  const noise = Math.max(-100, percentile(frames, 0.1));
  const spoken = frames.filter((one) => one > Math.max(noise + VOICE_OVER_NOISE_DB, -60));
  const voice = spoken.length * FRAME_S < LEAST_VOICE_S ? null : meanPower(spoken);
  return { voice, noise, clipped: shareOf(samples, (sample) => Math.abs(sample) >= TOP) };
}

/** How much louder a tone is in the second half of a take than in the first: it was played then. */
export function measureEcho({ samples, rate }: Take, hertz: number): number {
  const half = Math.floor(samples.length / 2);
  const before = Math.max(-90, toneLevel(samples, rate, hertz, 0, half));
  return Math.max(-90, toneLevel(samples, rate, hertz, half)) - before;
}

/** What to change, the most important first; nothing when the headset is fit. */
export function judge({ voice, echo, roundTrip }: Findings): readonly Finding[] {
  const found: Finding[] = [];
  if (voice.voice === null) found.push('not-heard');
  else if (voice.clipped > CLIPPED_SHARE) found.push('clipped');
  else if (voice.voice < SOFT_DB) found.push('too-soft');
  if (voice.noise > NOISY_DB) found.push('noisy');
  if (echo > ECHO_DB) found.push('echo');
  if (roundTrip === null) found.push('no-return');
  else if (roundTrip > SLOW_MS) found.push('slow-return');
  return found;
}

function frameLevels(samples: Float32Array, rate: number): number[] {
  const size = Math.round(rate * FRAME_S);
  return Array.from({ length: Math.floor(samples.length / size) }, (_, at) => level(samples, at * size, (at + 1) * size));
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? -Infinity;
}

function meanPower(levels: readonly number[]): number {
  return 10 * Math.log10(levels.reduce((sum, db) => sum + 10 ** (db / 10), 0) / levels.length);
}

function shareOf(samples: Float32Array, counts: (sample: number) => boolean): number {
  let n = 0;
  for (const sample of samples) if (counts(sample)) n += 1;
  return samples.length === 0 ? 0 : n / samples.length;
}
