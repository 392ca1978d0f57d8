// Numbers about sound: decibels, tones, and the curve that never lets a sample grow louder than ears should bear.

/** Nothing leaves the limiter louder than this share of full scale (-4.4 dBFS). */
export const LOUDEST = 0.6;

/** Straight up to three quarters of `loudest`, then bent so that full scale comes out as `loudest`: for a WaveShaperNode. */
export function ceiling(loudest = LOUDEST, points = 1025): Float32Array<ArrayBuffer> {
  const curve = new Float32Array(points);
  for (let i = 0; i < points; i += 1) curve[i] = bent((2 * i) / (points - 1) - 1, loudest);
  return curve;
}

function bent(sample: number, loudest: number): number {
  const knee = loudest * 0.75;
  const size = Math.abs(sample);
  if (size <= knee) return sample;
  const room = loudest - knee;
  const over = (size - knee) / (1 - knee);
  return Math.sign(sample) * (knee + room * (1 - (1 - over) ** 2));
}

/** What a compressor of the Web Audio API adds by itself to make up for what it takes (§1.19.4): to be taken off again. */
export function makeUp(thresholdDb: number, ratio: number): number {
  const fullScale = thresholdDb - thresholdDb / ratio;
  return fromDb(fullScale) ** -0.6;
}

/** The RMS level in dB under full scale; -Infinity for silence. */
export function level(samples: Float32Array, from = 0, to = samples.length): number {
  let power = 0;
  for (let i = from; i < to; i += 1) power += (samples[i] ?? 0) ** 2;
  return to > from ? 10 * Math.log10(power / (to - from)) : -Infinity;
}

export function fromDb(db: number): number {
  return 10 ** (db / 20);
}

/** The level of one tone in a stretch of samples, in dB under full scale (Goertzel). */
export function toneLevel(samples: Float32Array, rate: number, hertz: number, from = 0, to = samples.length): number {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / rate);
  let [last, before] = [0, 0];
  for (let i = from; i < to; i += 1) [last, before] = [(samples[i] ?? 0) + turn * last - before, last];
  const power = last ** 2 + before ** 2 - turn * last * before;
  return 10 * Math.log10((2 * Math.max(power, 0)) / (to - from) ** 2);
}
