// The WebSocket under the phone (RFC 7118), as JsSIP wants one. A browser does not notice a line that has silently died, so this one
// says "\r\n\r\n" every few seconds and gives the line up when nothing comes back (RFC 5626 §4.4.1); JsSIP opens it again.
import { isFinal } from '../core/feed';
import type { Later } from '../core/ports';

export const PING_MS = 4_000;
export const ANSWER_MS = 4_000;
const PING = '\r\n\r\n';
const PONG = '\r\n';
const OPEN = 1;

/** The lab closes with this code when the seat's phone was opened in another window. */
export const OPENED_ELSEWHERE = 4409;

/** What the phone uses of a WebSocket. */
export interface SipWire {
  send(text: string): void;
  close(): void;
  /** The lab may be closing it already: what is sent then goes nowhere. */
  readonly readyState?: number;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number; reason: string }) => void) | null;
}

export interface SipSocketPorts {
  open(): SipWire;
  readonly later: Later;
  /** The lab closed the line for good. */
  over(code: number): void;
}

export class SipSocket {
  readonly via_transport = 'WS';
  onconnect = (): void => {};
  ondisconnect = (_error: boolean, _code?: number, _reason?: string): void => {};
  ondata = (_data: unknown): void => {};

  private wire: SipWire | null = null;
  private isOpen = false;
  private cancelTimer = (): void => {};

  constructor(
    readonly url: string,
    private readonly ports: SipSocketPorts,
  ) {}

  get sip_uri(): string {
    return `sip:${new URL(this.url).host};transport=ws`;
  }

  connect(): void {
    if (this.wire !== null) return;
    const wire = this.ports.open();
    this.wire = wire;
    wire.onopen = () => this.opened();
    wire.onmessage = (event) => this.heard(event.data);
    wire.onclose = ({ code, reason }) => this.lost(code, reason);
    this.giveUpAfter(ANSWER_MS);
  }

  disconnect(): void {
    this.drop();
  }

  send(message: string): boolean {
    if (!this.isOpen || this.wire === null || (this.wire.readyState ?? OPEN) !== OPEN) return false;
    this.wire.send(message);
    return true;
  }

  isConnected(): boolean {
    return this.isOpen;
  }

  isConnecting(): boolean {
    return this.wire !== null && !this.isOpen;
  }

  private opened(): void {
    this.isOpen = true;
    this.pingLater();
    this.onconnect();
  }

  private heard(data: unknown): void {
    this.pingLater();
    if (data !== PONG) this.ondata(data);
  }

  private pingLater(): void {
    this.schedule(PING_MS, () => {
      this.wire?.send(PING);
      this.giveUpAfter(ANSWER_MS);
    });
  }

  private giveUpAfter(ms: number): void {
    this.schedule(ms, () => this.lost(1006, 'nobody answers'));
  }

  private lost(code: number, reason: string): void {
    this.drop();
    if (isFinal(code)) this.ports.over(code);
    else this.ondisconnect(true, code, reason);
  }

  private drop(): void {
    this.cancelTimer();
    const wire = this.wire;
    this.wire = null;
    this.isOpen = false;
    if (wire === null) return;
    wire.onopen = wire.onmessage = wire.onclose = null;
    wire.close();
  }

  private schedule(ms: number, what: () => void): void {
    this.cancelTimer();
    this.cancelTimer = this.ports.later(ms, what);
  }
}
