import assert from 'node:assert/strict';
import test from 'node:test';
import { ANSWER_MS, OPENED_ELSEWHERE, PING_MS, SipSocket, type SipWire } from '../src/phone/socket';

test('what is said before the line is open is not sent', () => {
  const line = new Line();
  assert.equal(line.socket.send('REGISTER'), false);
  line.wire.onopen?.();
  assert.equal(line.socket.send('REGISTER'), true);
  assert.deepEqual(line.wire.sent, ['REGISTER']);
});

test('a line that answers pings stays', () => {
  const line = new Line().opened();
  line.passes(PING_MS);
  assert.deepEqual(line.wire.sent, ['\r\n\r\n']);
  line.wire.onmessage?.({ data: '\r\n' });
  line.passes(ANSWER_MS - 1);
  assert.equal(line.told.length, 0);
  assert.equal(line.heard.length, 0);
});

test('a line on which nobody answers is given up, and JsSIP is told that it broke', () => {
  const line = new Line().opened();
  line.passes(PING_MS);
  line.passes(ANSWER_MS);
  assert.deepEqual(line.told, ['lost']);
  assert.ok(line.wire.closed);
});

test('a line that never opens is given up too', () => {
  const line = new Line();
  line.passes(ANSWER_MS);
  assert.deepEqual(line.told, ['lost']);
});

test('a phone that was opened elsewhere is not told to come back', () => {
  const line = new Line().opened();
  line.wire.onclose?.({ code: OPENED_ELSEWHERE, reason: 'opened elsewhere' });
  assert.deepEqual(line.told, [OPENED_ELSEWHERE]);
});

test('a line that is closed on purpose says nothing', () => {
  const line = new Line().opened();
  line.socket.disconnect();
  line.passes(60_000);
  assert.deepEqual(line.told, []);
  assert.equal(line.socket.isConnected(), false);
});

class FakeWire implements SipWire {
  readonly sent: string[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.closed = true;
  }
}

/** A line whose clock the test turns. */
class Line {
  readonly wire = new FakeWire();
  readonly told: (string | number)[] = [];
  readonly heard: unknown[] = [];
  private time = 0;
  private timer: { readonly at: number; readonly what: () => void } | null = null;
  readonly socket = new SipSocket('ws://lab/sip', {
    open: () => this.wire,
    later: (ms, what) => {
      const timer = { at: this.time + ms, what };
      this.timer = timer;
      return () => {
        if (this.timer === timer) this.timer = null;
      };
    },
    over: (code) => this.told.push(code),
  });

  constructor() {
    this.socket.ondisconnect = () => this.told.push('lost');
    this.socket.ondata = (data) => this.heard.push(data);
    this.socket.connect();
  }

  opened(): this {
    this.wire.onopen?.();
    return this;
  }

  passes(ms: number): void {
    this.time += ms;
    const due = this.timer;
    if (due === null || due.at > this.time) return;
    this.timer = null;
    due.what();
  }
}
