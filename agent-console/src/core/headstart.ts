// A page that is loaded anew in the middle of a call: the first script opens the lines that the console will want, so that they are
// up, and have something to tell, by the time the console itself is there.
import type { Phone as PhoneAccounts } from '#api';

const TOLD = ['open', 'message', 'close'] as const;

/** A line opened before anybody listened: it keeps what comes until somebody does. */
export class EarlyLine<L extends EventTarget> {
  private readonly told: Event[] = [];
  private readonly keep = (event: Event): void => void this.told.push(event);

  constructor(readonly line: L) {
    TOLD.forEach((type) => line.addEventListener(type, this.keep));
  }

  /** The line as if it had just been opened: what came meanwhile is told once its owner has said how to tell it. */
  handOver(): L {
    this.letGo();
    queueMicrotask(() => this.told.forEach((event) => this.tell(event)));
    return this.line;
  }

  letGo(): void {
    TOLD.forEach((type) => this.line.removeEventListener(type, this.keep));
  }

  private tell(event: Event): void {
    const told = (this.line as Readonly<Record<string, unknown>>)[`on${event.type}`];
    if (typeof told === 'function') told.call(this.line, event);
  }
}

/** What was begun for a page that was at this seat. */
export interface HeadStart {
  readonly seat: string;
  live: EarlyLine<WebSocket> | null;
  phone: EarlyLine<WebSocket> | null;
  account: Promise<PhoneAccounts> | null;
}

declare global {
  interface Window {
    headStart?: HeadStart;
  }
}

const SEAT = 'console.seat';

/** Kept for this tab alone: another one must not take the phone by merely being opened. */
export function keepSeat(seat: string | null): void {
  try {
    if (seat === null) sessionStorage.removeItem(SEAT);
    else sessionStorage.setItem(SEAT, seat);
  } catch {
    // A browser that keeps nothing comes back a little later.
  }
}

export function keptSeat(): string | null {
  try {
    return sessionStorage.getItem(SEAT);
  } catch {
    return null;
  }
}

/** The page's own origin, where WebSockets go. */
export function socketAddress(path: string): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${path}`;
}
