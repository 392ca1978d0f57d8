// The browser's own telephone as a value: how it is tied to the switch and what it knows of its leg of a call. Whether somebody
// talks, waits or rings is the floor's word; what follows from both together stands below.
import type { SeatState, SeatView } from './wire';

/**
 * off: not used here. up: the switch can ring it. down: lost, it comes back by itself.
 * taken: the seat's phone was opened in another window. refused: the switch does not take its password.
 */
export type Line = 'off' | 'connecting' | 'up' | 'down' | 'taken' | 'refused';

/** closed: nobody listens. refused: the browser may not use it. missing: there is none. gone: unplugged in mid-call. */
export type Microphone = 'closed' | 'open' | 'refused' | 'missing' | 'gone';

/** This phone's end of one call; `call` is null for one that is not a customer's, `own` that this page called by itself (the echo). */
export interface Leg {
  readonly call: string | null;
  readonly own?: boolean;
  readonly stage: 'ringing' | 'answering' | 'up';
}

export interface Phone {
  readonly line: Line;
  readonly leg: Leg | null;
  readonly microphone: Microphone;
  readonly muted: boolean;
  /** The call this page had a leg of last: when its leg is gone the floor may need a moment to say that the call is over. */
  readonly had: string | null;
}

export type PhoneEvent =
  | { readonly type: 'line'; readonly line: Line }
  | { readonly type: 'rang'; readonly call: string | null }
  | { readonly type: 'called' }
  | { readonly type: 'answering' }
  | { readonly type: 'notAnswered' }
  | { readonly type: 'connected' }
  | { readonly type: 'ended' }
  | { readonly type: 'microphone'; readonly microphone: Microphone }
  | { readonly type: 'muted'; readonly muted: boolean };

export const UNUSED: Phone = { line: 'off', leg: null, microphone: 'closed', muted: false, had: null };

/** The phone once this has happened too. */
export function after(phone: Phone, event: PhoneEvent): Phone {
  switch (event.type) {
    case 'line':
      return isGivenUp(event.line) ? { ...UNUSED, line: event.line } : { ...phone, line: event.line };
    case 'rang':
      return { ...phone, leg: { call: event.call, stage: 'ringing' }, muted: false, had: event.call };
    case 'called':
      return { ...phone, leg: { call: null, own: true, stage: 'answering' } };
    case 'answering':
      return atStage(phone, 'answering');
    case 'notAnswered':
      return atStage(phone, 'ringing');
    case 'connected':
      return atStage(phone, 'up');
    case 'ended':
      return { ...phone, leg: null, muted: false, microphone: isTrouble(phone.microphone) ? phone.microphone : 'closed' };
    case 'microphone':
      return { ...phone, microphone: event.microphone };
    case 'muted':
      return { ...phone, muted: event.muted };
  }
}

function atStage(phone: Phone, stage: Leg['stage']): Phone {
  return phone.leg === null ? phone : { ...phone, leg: { ...phone.leg, stage } };
}

function isGivenUp(line: Line): boolean {
  return line === 'off' || line === 'taken' || line === 'refused';
}

/** What a trainee has to see and mend before the next call. */
function isTrouble(microphone: Microphone): boolean {
  return microphone === 'refused' || microphone === 'missing';
}

/** What may let a phone pick up without being told to. */
export interface Manner {
  /** The call out she has just asked for: her own phone rings first. */
  readonly dialled: string | null;
  /** Calls of this exercise are put through at once. */
  readonly autoAnswer: boolean;
}

/** Whether the phone picks up by itself: a call that comes back to it, one she has asked for, or any in such an exercise. */
export function answersByItself({ leg, microphone }: Phone, seat: SeatView, { dialled, autoAnswer }: Manner): boolean {
  if (leg?.stage !== 'ringing' || leg.call === null || isTrouble(microphone)) return false;
  return comesBack(leg, seat) || leg.call === dialled || (autoAnswer && (seat.state === 'ringing' || seat.state === 'previewing'));
}

function comesBack(leg: Leg, seat: SeatView): boolean {
  return isConnected(seat.state) && leg.call === seat.call;
}

/** Whether the floor sees her in a call that this page never had: it was loaded anew. The switch may still have to learn of its phone. */
export function isLoadedAnew({ line, leg, had }: Phone, seat: SeatView): boolean {
  return !isGivenUp(line) && leg === null && seat.phone !== 'sip' && isConnected(seat.state) && had !== seat.call;
}

/**
 * Whether this page has no part in a call that the floor sees here, and may ask for it: it was loaded anew, or its leg broke. At once
 * for a page that never had the call; for one that had it only `settled`, once the floor has had time to say that it is over.
 */
export function missesItsCall(phone: Phone, seat: SeatView, settled: boolean): boolean {
  return phone.line === 'up' && talksHere(phone, seat) && (settled || phone.had !== seat.call);
}

/** By the floor's word, while this page has no leg. */
function talksHere({ leg }: Phone, { phone, state }: SeatView): boolean {
  return leg === null && phone === 'web' && isConnected(state);
}

/** Whether a call that the floor sees here is still to be heard in this page; nothing that can wait should be in its way. */
export function awaitsSound({ line, leg, microphone }: Phone, seat: SeatView | undefined): boolean {
  if (line === 'connecting') return true;
  const talks = seat !== undefined && seat.phone !== 'sip' && isConnected(seat.state);
  return line === 'up' && talks && leg?.stage !== 'up' && !isTrouble(microphone);
}

export function isConnected(state: SeatState): boolean {
  return state === 'talking' || state === 'on-hold';
}

/** The one thing the phone shows. */
export type Face = 'off' | 'connecting' | 'down' | 'taken' | 'refused' | 'idle' | 'ringing' | 'answering' | 'talking' | 'on-hold' | 'returning' | 'echo';

/** What to show: the leg tells what this page can do, the floor what is so. */
export function face(phone: Phone, seat: SeatView): Face {
  if (isGivenUp(phone.line)) return phone.line as Face;
  if (phone.leg !== null) return faceOf(phone.leg, phone.microphone, seat);
  if (talksHere(phone, seat)) return 'returning';
  return phone.line === 'up' ? 'idle' : (phone.line as Face);
}

function faceOf(leg: Leg, microphone: Microphone, seat: SeatView): Face {
  const { own, stage } = leg;
  if (own) return 'echo';
  // A call that comes back is picked up by itself: nothing rings.
  if (stage === 'ringing' && comesBack(leg, seat) && !isTrouble(microphone)) return 'returning';
  if (stage !== 'up') return stage;
  return seat.state === 'on-hold' ? 'on-hold' : 'talking';
}

/** The keys of a telephone, as they lie. */
export const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;
export type Key = (typeof KEYS)[number];
