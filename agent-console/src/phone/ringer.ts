// The sound of a phone that rings: two soft notes, a pause, again; and the short note before a call that is put through at once.

const NOTES = [659, 523] as const;
const NOTE_S = 0.36;
const EVERY_S = 2.4;
const RINGS = 30;
const LOUDNESS = 0.16;

export class Ringer {
  private bell: GainNode | null = null;

  constructor(private readonly context: AudioContext) {}

  ring(): void {
    if (this.bell !== null) return;
    this.bell = new GainNode(this.context, { gain: LOUDNESS });
    this.bell.connect(this.context.destination);
    const start = this.context.currentTime + 0.05;
    for (let ring = 0; ring < RINGS; ring += 1) NOTES.forEach((hertz, at) => this.note(hertz, start + ring * EVERY_S + at * NOTE_S));
    void this.context.resume();
  }

  /** One note: a call is there. */
  beep(): void {
    this.ring();
    const bell = this.bell;
    bell?.gain.setValueAtTime(0, this.context.currentTime + NOTE_S);
  }

  stop(): void {
    this.bell?.disconnect();
    this.bell = null;
  }

  private note(hertz: number, at: number): void {
    const tone = new OscillatorNode(this.context, { frequency: hertz, type: 'triangle' });
    const swell = new GainNode(this.context, { gain: 0 });
    swell.gain.setValueAtTime(0, at);
    swell.gain.linearRampToValueAtTime(1, at + 0.03);
    swell.gain.exponentialRampToValueAtTime(0.001, at + NOTE_S);
    tone.connect(swell).connect(this.bell!);
    tone.start(at);
    tone.stop(at + NOTE_S);
  }
}
