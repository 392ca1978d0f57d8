// What the telephone does without a click: it makes itself heard and seen when it rings, picks up where that was agreed, and fetches
// its call back when the page was loaded anew in the middle of it.
import { effect, signal } from '@preact/signals';
import { answersByItself, missesItsCall } from '../core/phone';
import { floor } from './live';
import { words } from './look';
import { ringer } from './audio';
import { answer, phone, phoneFace } from './phone';
import { mySeatView } from './seat';
import { api } from './session';

/** How long the floor may take to say that a call is over once its leg is gone. */
const SETTLES_MS = 1_500;
/** And how long the switch may take to bring a call back before it is asked again. */
const RETURNS_IN_MS = 3_000;
/** So that she hears that a call is there before the customer hears her. */
const PICKS_UP_AFTER_MS = 600;

const dialled = signal<string | null>(null);

/** She has just asked for this call: her own phone rings first and is picked up for her. */
export function expectCall(call: string): void {
  dialled.value = call;
}

export function giveThePhoneReflexes(): void {
  effect(ringWhileItRings);
  effect(pickUpWhereAgreed);
  effect(fetchTheCallBack);
  effect(notifyWhileHidden);
}

function ringWhileItRings(): void {
  if (phoneFace.value === 'ringing') ringer().ring();
  else ringer().stop();
}

function pickUpWhereAgreed(): (() => void) | undefined {
  const seat = mySeatView.value;
  if (!seat) return undefined;
  const autoAnswer = floor.value?.exercise?.autoAnswer === true;
  if (!answersByItself(phone.value, seat, { dialled: dialled.value, autoAnswer })) return undefined;
  const timer = setTimeout(() => void answer(), seat.state === 'ringing' ? PICKS_UP_AFTER_MS : 0);
  return () => clearTimeout(timer);
}

function fetchTheCallBack(): (() => void) | undefined {
  const seat = mySeatView.value;
  if (!seat || !missesItsCall(phone.value, seat, true)) return undefined;
  const path = `/seats/${seat.id}/reconnect`;
  const ask = (): void => void api.post(path).catch(() => undefined);
  const wait = missesItsCall(phone.value, seat, false) ? 0 : SETTLES_MS;
  let timer = setTimeout(function again() {
    ask();
    timer = setTimeout(again, RETURNS_IN_MS);
  }, wait);
  return () => clearTimeout(timer);
}

/** A page that is not looked at says so through the desktop, where she has allowed it. */
function notifyWhileHidden(): (() => void) | undefined {
  if (phoneFace.value !== 'ringing' || !document.hidden || !mayNotify()) return undefined;
  const note = new Notification(words.peek().softphone.ringing, { tag: 'call', requireInteraction: true });
  note.onclick = () => window.focus();
  return () => note.close();
}

function mayNotify(): boolean {
  return 'Notification' in window && Notification.permission === 'granted';
}

/** Whether the browser has not yet been told if the desktop may say that a call is there. */
export function mayAskToNotify(): boolean {
  return 'Notification' in window && Notification.permission === 'default';
}

export async function askToNotify(): Promise<void> {
  await Notification.requestPermission();
}
