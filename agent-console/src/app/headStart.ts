// What the page's first script has begun is taken up here, each thing once; what nobody takes up is let go.
import { effect } from '@preact/signals';
import type { Phone as PhoneAccounts } from '#api';
import { keepSeat, socketAddress } from '../core/headstart';
import { session } from './session';

const begun = window.headStart;
begun?.account?.catch(() => undefined);

/** The live feed's line, opened now unless it was already. */
export function liveLine(): WebSocket {
  return taken('live') ?? new WebSocket(socketAddress('/api/v1/live'));
}

/** The phone's line. */
export function phoneLine(path: string): WebSocket {
  return taken('phone') ?? new WebSocket(socketAddress(path), 'sip');
}

/** How the seat's phone signs on, asked for now unless it was already, or was refused. */
export function phoneAccount(seat: string, ask: () => Promise<PhoneAccounts>): Promise<PhoneAccounts> {
  const early = begun?.seat === seat ? begun.account : null;
  if (begun !== undefined) begun.account = null;
  return early === null ? ask() : early.catch(ask);
}

/** Begun for somebody who is no longer here, or sits elsewhere by now. */
export function followHeadStart(): void {
  effect(() => {
    if (session.value === undefined || session.value?.seat === begun?.seat) return;
    (['live', 'phone'] as const).forEach((which) => taken(which)?.close());
    if (begun !== undefined) begun.account = null;
  });
}

/** Where this page's phone is, for the next time it is loaded; nothing is known yet while the page asks who is there. */
export function rememberPlace(seat: string | null): void {
  if (session.peek() !== undefined) keepSeat(seat);
}

function taken(which: 'live' | 'phone'): WebSocket | null {
  const early = begun?.[which] ?? null;
  if (begun !== undefined) begun[which] = null;
  return early?.handOver() ?? null;
}
