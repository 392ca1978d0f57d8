// The live feed bound to the page: runs while somebody is signed in, tells the floor and how fresh it is.
import { effect, signal } from '@preact/signals';
import { Feed, type FeedStatus, type Wire } from '../core/feed';
import type { LiveRequest } from '#api';
import type { Floor } from '../core/floor';
import type { Aside } from '../core/wire';
import { liveLine } from './headStart';
import { checkSession, session, type SessionEnd } from './session';
import { clock, frozenAt, now } from './time';

export const floor = signal<Floor | null>(null);
export const feedStatus = signal<FeedStatus>({ kind: 'connecting' });

/** Why the lab closed the line for good. */
const MOVED = 4408;
const SEAT_TAKEN = 4410;

let feed: Feed | null = null;

/** Who wants to hear what is told beside the floor, and is told when the line begins anew. */
let hearer: { readonly aside: (aside: Aside) => void; readonly begins: () => void } | null = null;

/** Hears asides until the result is called. */
export function hearAsides(aside: (aside: Aside) => void, begins: () => void): () => void {
  hearer = { aside, begins };
  return () => {
    hearer = null;
  };
}

/** Says something on the live line; while it is down, nothing. */
export function say(message: LiveRequest): void {
  feed?.say(JSON.stringify(message));
}

export function followSession(): void {
  effect(() => (session.value ? start() : stop()));
  window.addEventListener('online', () => feed?.nudge());
  document.addEventListener('visibilitychange', () => document.hidden || feed?.nudge());
}

function start(): void {
  if (feed !== null) return;
  feed = new Feed(
    {
      open: () => liveLine() as Wire,
      later: (ms, what) => {
        const timer = setTimeout(what, ms);
        return () => clearTimeout(timer);
      },
      now: () => Date.now(),
      random: () => Math.random(),
    },
    {
      floor: (next, message) => {
        clock.heard(message.at);
        now.value = clock.now();
        floor.value = next;
        if (message.type === 'snapshot') hearer?.begins();
      },
      aside: (aside) => hearer?.aside(aside),
      status: (status) => {
        if (status.kind === feedStatus.peek().kind) return;
        feedStatus.value = status;
        frozenAt.value = status.kind === 'frozen' ? status.since + clock.offset() : null;
      },
      refused: () => void checkSession(),
      over: (code) => void checkSession(endOf(code)),
    },
  );
  feed.start();
}

function endOf(code: number): SessionEnd {
  return code === MOVED ? 'moved' : code === SEAT_TAKEN ? 'seat-taken' : 'over';
}

function stop(): void {
  feed?.stop();
  feed = null;
  floor.value = null;
  feedStatus.value = { kind: 'connecting' };
  frozenAt.value = null;
}
