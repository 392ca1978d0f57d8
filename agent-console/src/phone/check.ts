// The headset check, step by step: what she says, what her microphone hears of her own loudspeaker, and the way through the switch.
import type { Take } from '../core/headset';
import { toneLevel } from '../core/sound';
import { close, openMicrophone } from './microphone';

export const SPEAKS_MS = 5_000;
const ECHO_HALF_MS = 1_000;
export const ECHO_HERTZ = 1_000;

const BEEPS = 3;
const BEEP_S = 0.2;
const BETWEEN_BEEPS_S = 1;
const BEEP_HERTZ = 800;
/** A beep that comes back is at least this loud; the line's own noise is far below. */
const HEARD_DB = -45;
const LOOK_MS = 5;
const LOUDNESS = 0.3;

/** Records the microphone for so long; `processed` as in a call, or raw as it hears the room. */
export async function record(context: BaseAudioContext, ms: number, processed: boolean): Promise<Take & { readonly file: Blob }> {
  const stream = await openMicrophone(processed);
  try {
    const file = await recorded(stream, ms);
    const sound = await context.decodeAudioData(await file.arrayBuffer());
    return { file, samples: sound.getChannelData(0), rate: sound.sampleRate };
  } finally {
    close(stream);
  }
}

function recorded(stream: MediaStream, ms: number): Promise<Blob> {
  return new Promise((done, failed) => {
    const parts: Blob[] = [];
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 128_000 });
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onstop = () => done(new Blob(parts, { type: recorder.mimeType }));
    recorder.onerror = failed;
    recorder.start();
    setTimeout(() => recorder.stop(), ms);
  });
}

/** Plays a tone in the second half of a raw take. */
export async function listenForEcho(context: AudioContext, output: AudioNode): Promise<Take> {
  const heard = record(context, 2 * ECHO_HALF_MS, false);
  beep(context, output, ECHO_HERTZ, context.currentTime + ECHO_HALF_MS / 1000, ECHO_HALF_MS / 1000);
  return heard;
}

/** A microphone that beeps instead of hearing, and when it does: what is sent through the switch to measure the way. */
export function beepingMicrophone(context: AudioContext): { readonly stream: MediaStream; beeps(): readonly number[] } {
  const out = context.createMediaStreamDestination();
  return {
    stream: out.stream,
    beeps: () => {
      const first = context.currentTime + 0.3;
      return Array.from({ length: BEEPS }, (_, n) => first + n * BETWEEN_BEEPS_S).map((at) => {
        beep(context, out, BEEP_HERTZ, at, BEEP_S);
        return at;
      });
    },
  };
}

/** How long each beep took to come back, in ms; the middle one counts, null when fewer than two came. */
export async function timeOfReturn(context: AudioContext, heard: MediaStream, sent: readonly number[]): Promise<number | null> {
  const ear = new AnalyserNode(context, { fftSize: 1024 });
  const source = context.createMediaStreamSource(heard);
  source.connect(ear);
  const samples = new Float32Array(ear.fftSize);
  const took: number[] = [];
  for (const at of sent) {
    const back = await firstHeard(context, ear, samples, at, at + BETWEEN_BEEPS_S);
    if (back !== null) took.push((back - at) * 1000);
  }
  source.disconnect();
  took.sort((a, b) => a - b);
  return took.length < 2 ? null : (took[Math.floor(took.length / 2)] ?? null);
}

async function firstHeard(context: AudioContext, ear: AnalyserNode, samples: Float32Array<ArrayBuffer>, from: number, until: number): Promise<number | null> {
  while (context.currentTime < until) {
    ear.getFloatTimeDomainData(samples);
    if (context.currentTime > from && toneLevel(samples, context.sampleRate, BEEP_HERTZ) > HEARD_DB) return context.currentTime;
    await new Promise((later) => setTimeout(later, LOOK_MS));
  }
  return null;
}

function beep(context: AudioContext, to: AudioNode, hertz: number, at: number, seconds: number): void {
  const tone = new OscillatorNode(context, { frequency: hertz });
  const swell = new GainNode(context, { gain: 0 });
  swell.gain.setValueAtTime(0, at);
  swell.gain.linearRampToValueAtTime(LOUDNESS, at + 0.01);
  swell.gain.setValueAtTime(LOUDNESS, at + seconds - 0.02);
  swell.gain.linearRampToValueAtTime(0, at + seconds);
  tone.connect(swell).connect(to);
  tone.start(at);
  tone.stop(at + seconds);
}
