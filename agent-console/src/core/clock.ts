// The server's clock as seen from here. A message stamped `at` arrives a little after `at`, so each one gives a lower bound
// of (server − local); the highest of the latest bounds is the closest to the truth.

const KEPT = 32;

export class ServerClock {
  private readonly bounds: number[] = [];

  constructor(private readonly localNow: () => number) {}

  /** A message stamped with the server's time has just arrived. */
  heard(at: string): void {
    const stamp = Date.parse(at);
    if (Number.isNaN(stamp)) return;
    this.bounds.push(stamp - this.localNow());
    if (this.bounds.length > KEPT) this.bounds.shift();
  }

  /** Milliseconds to add to the local clock. */
  offset(): number {
    return this.bounds.length === 0 ? 0 : Math.max(...this.bounds);
  }

  /** The server's time now, in ms since the epoch. */
  now(): number {
    return this.localNow() + this.offset();
  }
}
