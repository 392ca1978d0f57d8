// The live feed: one WebSocket that is opened again for as long as it takes. It hands on whole floors, never loose changes:
// a gap in the numbers asks for a snapshot, silence is probed, a dead line is reopened with a growing, jittered delay.
import { after, type Floor } from './floor';
import { parseAside, parseLive, type Aside, type LiveMessage } from './wire';

export type FeedStatus =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  /** Nothing was heard since then (local ms): what the screen shows stands still. */
  | { readonly kind: 'frozen'; readonly since: number };

/** What the feed uses of a WebSocket. */
export interface Wire {
  send(text: string): void;
  close(): void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event?: { readonly code: number }) => void) | null;
}

export interface FeedPorts {
  open(): Wire;
  /** Calls back once after that many ms; the result cancels it. */
  later(ms: number, what: () => void): () => void;
  /** Local time in ms. */
  now(): number;
  /** Between 0 and 1. */
  random(): number;
}

export interface FeedListener {
  floor(floor: Floor, message: LiveMessage): void;
  /** Something beside the floor. */
  aside?(aside: Aside): void;
  status(status: FeedStatus): void;
  /** The lab closed the line for good, with one of its own codes. */
  over(code: number): void;
  /** The line was refused or lost before a word was heard: perhaps the session is over. */
  refused(): void;
}

/** After so long without a word the feed asks for a snapshot, to hear whether anybody is there. */
export const QUIET_MS = 8_000;
/** And after so long without an answer the line is given up. */
export const ANSWER_MS = 3_000;
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 10_000;

/** Codes from 4400 to 4499 are the lab's own and say why nothing more will come. */
export function isFinal(code: number | undefined): boolean {
  return code !== undefined && code >= 4400 && code < 4500;
}

export class Feed {
  private floor: Floor | null = null;
  private wire: Wire | null = null;
  private failures = 0;
  private heardAt: number;
  private asked = false;
  private cancelTimer = (): void => {};

  constructor(
    private readonly ports: FeedPorts,
    private readonly listener: FeedListener,
  ) {
    this.heardAt = ports.now();
  }

  start(): void {
    this.listener.status({ kind: 'connecting' });
    this.connect();
  }

  stop(): void {
    this.cancelTimer();
    this.dropWire();
  }

  /** The machine woke up or the network came back: try at once rather than wait out the delay. */
  nudge(): void {
    if (this.wire !== null) return;
    this.cancelTimer();
    this.connect();
  }

  private connect(): void {
    const wire = this.ports.open();
    this.wire = wire;
    this.asked = true;
    wire.onmessage = (event) => this.hear(String(event.data));
    wire.onclose = (event) => (isFinal(event?.code) ? this.over(event?.code ?? 0) : this.lost());
    this.schedule(ANSWER_MS + FIRST_DELAY_MS, () => this.lost());
  }

  private hear(frame: string): void {
    this.failures = 0;
    this.heardAt = this.ports.now();
    const message = parseLive(frame);
    if (message !== null) this.take(message);
    else this.takeAside(frame);
    if (!this.asked) this.watchSilence();
  }

  /** Says something on the line, when it is up; after a snapshot it is. */
  say(text: string): void {
    if (!this.asked) this.wire?.send(text);
  }

  private takeAside(frame: string): void {
    const aside = parseAside(frame);
    if (aside !== null) this.listener.aside?.(aside);
  }

  private take(message: LiveMessage): void {
    const next = after(this.floor, message);
    if (next === 'gap') return this.ask();
    this.floor = next;
    this.asked = false;
    this.listener.floor(next, message);
    this.listener.status({ kind: 'live' });
  }

  private watchSilence(): void {
    this.schedule(QUIET_MS, () => this.ask());
  }

  /** Asks for a snapshot once; while the answer is on its way further gaps say nothing new. */
  private ask(): void {
    if (this.asked) return;
    this.asked = true;
    this.wire?.send('{"type":"resync"}');
    this.schedule(ANSWER_MS, () => this.lost());
  }

  private over(code: number): void {
    this.stop();
    this.listener.over(code);
  }

  private lost(): void {
    this.dropWire();
    this.listener.status(this.floor === null ? { kind: 'connecting' } : { kind: 'frozen', since: this.heardAt });
    if (this.failures > 0) this.listener.refused();
    this.schedule(this.delay(), () => this.connect());
    this.failures += 1;
  }

  /** Doubles with each failure up to 10 s; a random half of it keeps sixty consoles from knocking at one time. */
  private delay(): number {
    const full = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** this.failures);
    return full / 2 + (this.ports.random() * full) / 2;
  }

  private dropWire(): void {
    if (this.wire === null) return;
    const wire = this.wire;
    this.wire = null;
    wire.onopen = wire.onmessage = wire.onclose = null;
    wire.close();
  }

  private schedule(ms: number, what: () => void): void {
    this.cancelTimer();
    this.cancelTimer = this.ports.later(ms, what);
  }
}
