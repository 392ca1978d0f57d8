import assert from 'node:assert/strict';
import test from 'node:test';
import { ANSWER_MS, Feed, QUIET_MS, type FeedStatus, type Wire } from '../src/core/feed';
import type { Floor } from '../src/core/floor';
import { change, seatView, snapshot } from './stories';

test('the first snapshot makes the feed live', () => {
  const lab = new Lab();
  lab.says(snapshot({ revision: 4 }));
  assert.deepEqual(lab.statuses, ['connecting', 'live']);
  assert.equal(lab.floor?.revision, 4);
});

test('a gap asks for a snapshot once and shows nothing until it comes', () => {
  const lab = new Lab();
  lab.says(snapshot({ revision: 1 }));
  lab.says(change(3, { seats: [seatView('seat-01')] }));
  lab.says(change(4, {}));
  assert.deepEqual(lab.wire.sent, ['{"type":"resync"}']);
  assert.equal(lab.floor?.revision, 1);
  lab.says(snapshot({ revision: 4 }));
  lab.says(change(5, {}));
  assert.equal(lab.floor?.revision, 5);
  assert.equal(lab.wire.sent.length, 1);
});

test('silence is probed, and without an answer the line is given up and said to be frozen since the last word', () => {
  const lab = new Lab();
  lab.says(snapshot());
  const heardAt = lab.time;
  lab.passes(QUIET_MS);
  assert.deepEqual(lab.wire.sent, ['{"type":"resync"}']);
  lab.passes(ANSWER_MS);
  assert.deepEqual(lab.last, { kind: 'frozen', since: heardAt });
});

test('an answered probe keeps the line', () => {
  const lab = new Lab();
  lab.says(snapshot());
  lab.passes(QUIET_MS);
  lab.says(snapshot());
  lab.passes(ANSWER_MS);
  assert.equal(lab.last?.kind, 'live');
  assert.equal(lab.opened, 1);
});

test('a lost line is opened again by itself and heals with the next snapshot', () => {
  const lab = new Lab();
  lab.says(snapshot({ revision: 9 }));
  lab.wire.onclose?.();
  assert.equal(lab.last?.kind, 'frozen');
  lab.passes(250);
  assert.equal(lab.opened, 2);
  lab.says(snapshot({ revision: 2 }));
  assert.equal(lab.last?.kind, 'live');
  assert.equal(lab.floor?.revision, 2);
});

test('each failure waits longer, up to ten seconds, and never less than half of it', () => {
  const lab = new Lab();
  const delays = Array.from({ length: 9 }, () => {
    lab.wire.onclose?.();
    const delay = lab.due;
    lab.passes(delay);
    return delay;
  });
  assert.deepEqual(delays.slice(0, 4), [125, 250, 500, 1000]);
  assert.equal(delays.at(-1), 5000);
});

test('a line refused twice asks whether the session is over', () => {
  const lab = new Lab();
  lab.wire.onclose?.();
  assert.equal(lab.refusals, 0);
  lab.passes(lab.due);
  lab.wire.onclose?.();
  assert.equal(lab.refusals, 1);
});

test('a nudge does not wait out the delay, and does nothing to a line that stands', () => {
  const lab = new Lab();
  lab.feed.nudge();
  assert.equal(lab.opened, 1);
  lab.wire.onclose?.();
  lab.feed.nudge();
  assert.equal(lab.opened, 2);
});

test('a line that the lab closed for good is not opened again, and the reason is told', () => {
  const lab = new Lab();
  lab.says(snapshot());
  lab.wire.onclose?.({ code: 4408 });
  lab.passes(60_000);
  assert.deepEqual([lab.opened, lab.ending], [1, 4408]);
});

test('a stopped feed stays stopped', () => {
  const lab = new Lab();
  lab.says(snapshot());
  lab.feed.stop();
  lab.passes(60_000);
  assert.equal(lab.opened, 1);
  assert.ok(lab.wire.closed);
});

class FakeWire implements Wire {
  readonly sent: string[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event?: { readonly code: number }) => void) | null = null;

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.closed = true;
  }
}

/** A lab whose clock the test turns; one timer at a time, as the feed uses it. */
class Lab {
  time = 1000;
  opened = 0;
  refusals = 0;
  ending = 0;
  wire = new FakeWire();
  floor: Floor | null = null;
  readonly seen: FeedStatus[] = [];
  private timer: { at: number; what: () => void } | null = null;

  readonly feed = new Feed(
    {
      open: () => {
        this.opened += 1;
        this.wire = new FakeWire();
        return this.wire;
      },
      later: (ms, what) => {
        const timer = { at: this.time + ms, what };
        this.timer = timer;
        return () => {
          if (this.timer === timer) this.timer = null;
        };
      },
      now: () => this.time,
      random: () => 0,
    },
    { floor: (floor) => (this.floor = floor), status: (status) => this.seen.push(status), refused: () => (this.refusals += 1), over: (code) => (this.ending = code) },
  );

  constructor() {
    this.feed.start();
  }

  says(message: object): void {
    this.wire.onmessage?.({ data: JSON.stringify(message) });
  }

  passes(ms: number): void {
    const end = this.time + ms;
    while (this.timer !== null && this.timer.at <= end) {
      const { at, what } = this.timer;
      this.timer = null;
      this.time = at;
      what();
    }
    this.time = end;
  }

  get due(): number {
    return this.timer === null ? 0 : this.timer.at - this.time;
  }

  get last(): FeedStatus | undefined {
    return this.seen.at(-1);
  }

  get statuses(): string[] {
    return this.seen.map(({ kind }) => kind);
  }
}
