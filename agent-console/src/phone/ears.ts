// What the person hears: the call, through a limiter, on the output she chose.
import { ceiling, makeUp } from '../core/sound';

const THRESHOLD_DB = -14;
const RATIO = 20;

/** Raw sound, where the limiter may not run yet, is played this softly. */
const CAREFUL_VOLUME = 0.5;
const CHIME_LOUDNESS = 0.2;
const CHIME_NOTE_S = 0.35;

export class Ears {
  /** A browser moves the sound of a call only while an element plays it; as long as the limiter runs, nobody hears this one. */
  private readonly raw = new Audio();
  /** Whatever is connected here is heard, limited. */
  readonly entrance: AudioNode;
  private source: MediaStreamAudioSourceNode | null = null;

  constructor(private readonly context: AudioContext) {
    this.entrance = limiter(context);
    context.addEventListener('statechange', () => this.settle());
  }

  hear(stream: MediaStream): void {
    this.silence();
    this.source = this.context.createMediaStreamSource(stream);
    this.source.connect(this.entrance);
    this.raw.srcObject = stream;
    this.settle();
    void this.raw.play().catch(() => undefined);
    void this.context.resume();
  }

  /** Two soft notes, to hear where they come out. */
  chime(): void {
    const start = this.context.currentTime;
    void this.context.resume();
    [523, 659].forEach((hertz, at) => {
      const tone = new OscillatorNode(this.context, { frequency: hertz });
      const swell = new GainNode(this.context, { gain: CHIME_LOUDNESS });
      tone.connect(swell).connect(this.entrance);
      tone.start(start + at * CHIME_NOTE_S);
      tone.stop(start + (at + 1) * CHIME_NOTE_S);
    });
  }

  silence(): void {
    this.source?.disconnect();
    this.source = null;
    this.raw.srcObject = null;
  }

  /** Sends the sound to another output; '' is the machine's own choice. */
  async useOutput(device: string): Promise<void> {
    const context = this.context as AudioContext & { setSinkId?: (id: string) => Promise<void> };
    await Promise.allSettled([context.setSinkId?.(device), this.raw.setSinkId?.(device)]);
  }

  /** A page that nobody has touched yet may not run a limiter, but may play a call: softly, until it may. */
  private settle(): void {
    const limited = this.context.state === 'running';
    this.raw.muted = limited;
    this.raw.volume = CAREFUL_VOLUME;
  }
}

/** Loud passages are pressed down within 3 ms; what is still too loud is bent under the ceiling at once. */
function limiter(context: AudioContext): AudioNode {
  const press = new DynamicsCompressorNode(context, { threshold: THRESHOLD_DB, knee: 0, ratio: RATIO, attack: 0.003, release: 0.2 });
  const asBefore = new GainNode(context, { gain: 1 / makeUp(THRESHOLD_DB, RATIO) });
  const cap = new WaveShaperNode(context, { curve: ceiling() });
  press.connect(asBefore).connect(cap).connect(context.destination);
  return press;
}
