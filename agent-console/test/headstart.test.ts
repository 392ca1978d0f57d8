import assert from 'node:assert/strict';
import test from 'node:test';
import { EarlyLine } from '../src/core/headstart';

class Line extends EventTarget {
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: Event) => void) | null = null;
  onclose: ((event: Event) => void) | null = null;

  /** As a WebSocket does: those who listen, then whoever is named. */
  says(type: 'open' | 'message' | 'close'): void {
    const event = new Event(type);
    this.dispatchEvent(event);
    this[`on${type}`]?.(event);
  }

  heardBy(told: string[]): this {
    this.onopen = () => told.push('open');
    this.onmessage = () => told.push('message');
    this.onclose = () => told.push('close');
    return this;
  }
}

test('what an early line heard is told to its owner, in order and once', async () => {
  const line = new Line();
  const early = new EarlyLine(line);
  line.says('open');
  line.says('message');
  const told: string[] = [];
  early.handOver().heardBy(told);
  assert.deepEqual(told, []);
  await Promise.resolve();
  line.says('message');
  assert.deepEqual(told, ['open', 'message', 'message']);
});

test('an early line that was refused before anybody listened is told as closed', async () => {
  const line = new Line();
  const early = new EarlyLine(line);
  line.says('close');
  const told: string[] = [];
  early.handOver().heardBy(told);
  await Promise.resolve();
  assert.deepEqual(told, ['close']);
});

test('an owner who has hung up meanwhile is told nothing', async () => {
  const line = new Line();
  const early = new EarlyLine(line);
  line.says('message');
  const told: string[] = [];
  const owned = early.handOver().heardBy(told);
  owned.onmessage = null;
  await Promise.resolve();
  assert.deepEqual(told, []);
});
