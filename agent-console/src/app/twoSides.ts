// A stereo recording of which one hears both sides in both ears, or one side alone.
export type Sides = 'both' | 'agent' | 'customer';

export class TwoSides {
  private readonly context = new AudioContext();
  private readonly agent = this.context.createGain();
  private readonly customer = this.context.createGain();

  /** Takes over the element's sound; once only for an element. */
  constructor(element: HTMLAudioElement) {
    const splitter = this.context.createChannelSplitter(2);
    this.context.createMediaElementSource(element).connect(splitter);
    splitter.connect(this.agent, 0).connect(this.context.destination);
    splitter.connect(this.customer, 1).connect(this.context.destination);
  }

  hear(sides: Sides): void {
    void this.context.resume();
    this.agent.gain.value = sides === 'customer' ? 0 : 1;
    this.customer.gain.value = sides === 'agent' ? 0 : 1;
  }

  close(): void {
    void this.context.close();
  }
}
