// The seat's telephone in this page. It runs while she sits somewhere and has chosen this computer's headset; a click asks it for
// something, and what the switch makes of that comes back as an event.
import { computed, effect, signal } from '@preact/signals';
import type { Phone as PhoneAccounts } from '#api';
import { after, face, UNUSED, type Key, type Phone, type PhoneEvent } from '../core/phone';
import { remember, remembered } from '../core/preferences';
import { beepingMicrophone, timeOfReturn } from '../phone/check';
import { close, NoMicrophone, openMicrophone } from '../phone/microphone';
import type { Softphone } from '../phone/softphone';
import { ears, soundCard } from './audio';
import { phoneAccount, phoneLine, rememberPlace } from './headStart';
import { mySeat, mySeatView } from './seat';
import { api, session } from './session';

export const phone = signal<Phone>(UNUSED);

/** Which phone she uses at this computer: the page's own, or one beside it; unknown until she has chosen. */
export type PhoneChoice = 'browser' | 'sip' | 'unknown';
export const phoneChoice = signal<PhoneChoice>(remembered('phone', ['browser', 'sip'], 'unknown'));

/** What the phone shows now; null without a seat. */
export const phoneFace = computed(() => (mySeatView.value ? face(phone.value, mySeatView.value) : null));

/** Where the phone is wanted: her seat, once she has chosen this computer. */
const place = computed(() => (session.value && phoneChoice.value === 'browser' ? mySeat.value : null));

const START_AGAIN_MS = 3_000;
const CONNECTS_IN_MS = 8_000;
const LOOK_MS = 50;

let softphone: Softphone | null = null;
let microphone: MediaStream | null = null;
/** Opened before the call is there. */
let inHand: Promise<MediaStream | null> | null = null;

const loadSoftphone = () => import('../phone/softphone');

export function followSeat(): void {
  // Sought while the page still asks who is there: in the middle of a call every moment counts.
  if (phoneChoice.peek() === 'browser') loadSoftphone().catch(() => undefined);
  effect(() => {
    rememberPlace(place.value);
    restart();
  });
}

export function choosePhone(which: PhoneChoice): void {
  if (which === 'browser') void soundCard().resume();
  remember('phone', which);
  phoneChoice.value = which;
}

/** Starts the phone anew: here again after it was opened in another window. */
export function restart(): void {
  stop();
  const seat = place.peek();
  if (seat !== null) void start(seat);
}

/** Picks up the call that rings. */
export async function answer(): Promise<void> {
  if (phone.peek().leg?.stage !== 'ringing') return;
  tell({ type: 'answering' });
  const stream = await (inHand ?? listenIn());
  inHand = null;
  if (stream === null) tell({ type: 'notAnswered' });
  else softphone?.answer(stream);
}

/** Opens the microphone for a call that is on its way, so that picking it up waits for nothing; without a call it is closed again by the result. */
export function takeInHand(): () => void {
  inHand ??= listenIn();
  return () => {
    if (phone.peek().leg === null) void inHand?.then(putDown);
  };
}

/** Unless the call has come meanwhile. */
function putDown(): void {
  if (phone.peek().leg === null) hungUp();
}

export const decline = (): void => softphone?.decline();
export const hangUp = (): void => softphone?.hangUp();
export const hold = (): void => softphone?.hold();
export const takeBack = (): void => softphone?.takeBack();
export const press = (key: Key): void => softphone?.press(key);

export function mute(on: boolean): void {
  softphone?.mute(on);
  tell({ type: 'muted', muted: on });
}

/** How long a voice takes through the switch and back, in ms; null when it does not come back or a call is on. */
export async function timeTheWay(): Promise<number | null> {
  if (softphone === null || phone.peek().line !== 'up' || phone.peek().leg !== null) return null;
  const caller = softphone;
  const { stream, beeps } = beepingMicrophone(soundCard());
  caller.call('echo', stream);
  try {
    const heard = await connectedSound(caller);
    return heard === null ? null : await timeOfReturn(soundCard(), heard, beeps());
  } finally {
    if (phone.peek().leg?.own) caller.hangUp();
  }
}

/** What the other side sends, once the call is up. */
async function connectedSound(caller: Softphone): Promise<MediaStream | null> {
  for (let waited = 0; waited < CONNECTS_IN_MS && phone.peek().leg?.own; waited += LOOK_MS) {
    if (phone.peek().leg?.stage === 'up') return caller.heard;
    await new Promise((later) => setTimeout(later, LOOK_MS));
  }
  return null;
}

async function start(seat: string): Promise<void> {
  tell({ type: 'line', line: 'connecting' });
  try {
    const [accounts, { Softphone }] = await Promise.all([phoneAccount(seat, () => api.get<PhoneAccounts>(`/seats/${seat}/phone`)), loadSoftphone()]);
    if (place.peek() !== seat || softphone !== null) return;
    softphone = new Softphone(accounts.web, ears(), phoneLine, {
      line: (line) => tell({ type: 'line', line }),
      rang: (call) => tell({ type: 'rang', call }),
      called: () => tell({ type: 'called' }),
      connected: () => tell({ type: 'connected' }),
      ended: hungUp,
    });
    softphone.start();
  } catch {
    tell({ type: 'line', line: 'down' });
    setTimeout(() => place.peek() === seat && softphone === null && void start(seat), START_AGAIN_MS);
  }
}

function stop(): void {
  softphone?.stop();
  softphone = null;
  hungUp();
  tell({ type: 'line', line: 'off' });
}

/** Opens the microphone; null when there is none, and the reason is shown. */
async function listenIn(): Promise<MediaStream | null> {
  try {
    close(microphone);
    microphone = await openMicrophone();
    watchForUnplugging(microphone);
    tell({ type: 'microphone', microphone: 'open' });
    return microphone;
  } catch (problem) {
    if (!(problem instanceof NoMicrophone)) throw problem;
    tell({ type: 'microphone', microphone: problem.why });
    return null;
  }
}

/** A headset that is pulled out ends its track; one that is plugged in again takes over in the same call. */
function watchForUnplugging(stream: MediaStream): void {
  stream.getAudioTracks()[0]?.addEventListener('ended', () => {
    if (stream === microphone) tell({ type: 'microphone', microphone: 'gone' });
  });
}

navigator.mediaDevices?.addEventListener('devicechange', () => {
  if (phone.peek().microphone === 'gone') void speakAgain();
});

/** Goes on through whatever microphone there is now. */
export async function speakAgain(): Promise<void> {
  const stream = await listenIn();
  if (stream === null) return;
  await softphone?.speakInto(stream);
  softphone?.mute(phone.peek().muted);
}

function hungUp(): void {
  close(microphone);
  microphone = null;
  inHand = null;
  tell({ type: 'ended' });
}

function tell(event: PhoneEvent): void {
  phone.value = after(phone.peek(), event);
}
