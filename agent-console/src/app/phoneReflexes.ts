// What the telephone does without a click: it makes itself heard and seen when it rings, picks up where that was agreed, and fetches
// its call back when the page was loaded anew in the middle of it.
import { computed, effect, signal } from '@preact/signals';
import { answersByItself, isLoadedAnew, missesItsCall } from '../core/phone';
import { floor } from './live';
import { words } from './look';
import { ringer } from './audio';
import { answer, phone, phoneFace, takeInHand } from './phone';
import { mySeat, mySeatView } from './seat';
import { api } from './session';

/** How long the floor may take to say that a call is over once its leg is gone. */
const SETTLES_MS = 1_500;
/** And how long the switch may take to bring a call back before it is asked again. */
const RETURNS_IN_MS = 3_000;
/** A phone that signs on anew is gone for a moment in the switch's eyes, and a question that falls into it is refused. */
const ASKS_AGAIN_MS = 250;
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
  effect(takeTheMicrophone);
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

/** Which call of hers this page has no part in, and whether the floor may still have to say that it is over. */
const missed = computed(() => {
  const seat = mySeatView.value;
  if (!seat || !missesItsCall(phone.value, seat, true)) return null;
  return missesItsCall(phone.value, seat, false) ? 'now' : 'once-settled';
});

const comesAnew = computed(() => mySeatView.value !== undefined && isLoadedAnew(phone.value, mySeatView.value));

function fetchTheCallBack(): (() => void) | undefined {
  const seat = mySeat.value;
  if (seat === null || missed.value === null) return undefined;
  let wanted = true;
  let refusedFor = ASKS_AGAIN_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askIn = (ms: number): void => {
    if (wanted) timer = setTimeout(ask, ms);
  };
  const ask = (): void => {
    api.post(`/seats/${seat}/reconnect`).then(
      () => askIn(RETURNS_IN_MS),
      () => {
        askIn(refusedFor);
        refusedFor = Math.min(refusedFor * 2, RETURNS_IN_MS);
      },
    );
  };
  if (missed.value === 'now') ask();
  else askIn(SETTLES_MS);
  return () => {
    wanted = false;
    clearTimeout(timer);
  };
}

/** While the phone still signs on: a microphone takes its time to open. */
function takeTheMicrophone(): (() => void) | undefined {
  return comesAnew.value ? takeInHand() : undefined;
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
