// A supervisor's own telephone, and what she does with it in a trainee's call. A click asks; what she does now is what the floor says.
// Who only listens opens no microphone: silence is sent until she whispers, and again when she is done.
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskPhone } from '#api';
import { Problem } from '../core/api';
import { deskOf, type Mode } from '../core/supervision';
import { close, NoMicrophone, openMicrophone } from '../phone/microphone';
import type { Softphone } from '../phone/softphone';
import { ears, soundCard } from './audio';
import { phoneLine } from './headStart';
import { floor } from './live';
import { api, session } from './session';

const PHONE_COMES_IN_MS = 8_000;
/** The switch lets a supervisor's phone ring for 20 s; then it gives up. */
const RINGS_MS = 23_000;

export const myDesk = computed(() => deskOf(floor.value, session.value?.person.id));
export const mySupervision = computed(() => myDesk.value?.supervision ?? null);

/** Why her telephone cannot be used. */
export type Trouble = 'microphone' | 'phone' | 'desks' | 'unanswered';
export const trouble = signal<Trouble | null>(null);

let softphone: Softphone | null = null;
let microphone: MediaStream | null = null;

/** Comes into a call, listening; the telephone is made ready first. */
export async function listen(call: string): Promise<void> {
  trouble.value = await phoneTrouble();
  if (trouble.value !== null) return;
  await api.put(`/calls/${call}/supervision`, { mode: 'listen' });
  if (!(await becomes(computed(() => mySupervision.value?.call === call || isOver(call)), RINGS_MS))) trouble.value = 'unanswered';
}

function isOver(call: string): boolean {
  return floor.value?.calls.has(call) !== true;
}

/** Does something else in the call she is in. */
export async function change(mode: Exclude<Mode, 'take-over'>): Promise<void> {
  const now = mySupervision.peek();
  if (now === null || !(mode === 'listen' || (await speak()))) return;
  await api.put(`/calls/${now.call}/supervision`, { mode });
}

export async function takeOver(): Promise<void> {
  const now = mySupervision.peek();
  if (now !== null && (await speak())) await api.post(`/calls/${now.call}/take-over`);
}

export async function leave(): Promise<void> {
  const now = mySupervision.peek();
  if (now !== null) await api.delete(`/calls/${now.call}/supervision`);
}

/** Her telephone rests while nobody is signed in; her microphone is open only while somebody shall hear her. */
export function followSupervision(): void {
  effect(() => {
    if (!session.value) putAway();
  });
  effect(() => {
    const mode = mySupervision.value?.mode;
    if (mode === undefined || mode === 'listen') void fallSilent();
  });
}

/** Why her phone cannot be used now: it does not come up, or as many supervisors listen as the lab has phones for. */
async function phoneTrouble(): Promise<Trouble | null> {
  try {
    return (await phoneIsThere()) ? null : 'phone';
  } catch (problem) {
    if (problem instanceof Problem && problem.kind === 'no-desk') return 'desks';
    throw problem;
  }
}

/** Registered with the switch: a SIP telephone of hers, or the one in this page. */
async function phoneIsThere(): Promise<boolean> {
  if (myDesk.peek()?.phone === 'sip') return true;
  void soundCard().resume();
  if (softphone === null) await start();
  return becomes(computed(() => myDesk.value !== undefined && myDesk.value.phone !== 'none'), PHONE_COMES_IN_MS);
}

async function start(): Promise<void> {
  const [account, { Softphone }] = await Promise.all([api.post<DeskPhone>('/desk'), import('../phone/softphone')]);
  if (softphone !== null) return;
  softphone = new Softphone(account.web, ears(), phoneLine, {
    line: (line) => (line === 'off' || line === 'taken' || line === 'refused') && putAway(),
    rang: () => softphone?.answer(silence()),
    called: () => undefined,
    connected: () => undefined,
    ended: () => void fallSilent(),
  });
  softphone.start();
}

/** Opens her microphone into the call; a SIP telephone has its own. */
async function speak(): Promise<boolean> {
  trouble.value = null;
  if (softphone === null || microphone !== null) return true;
  try {
    microphone = await openMicrophone();
    await softphone.speakInto(microphone);
    return true;
  } catch (problem) {
    if (!(problem instanceof NoMicrophone)) throw problem;
    trouble.value = 'microphone';
    return false;
  }
}

async function fallSilent(): Promise<void> {
  const open = microphone;
  if (open === null) return;
  microphone = null;
  close(open);
  await softphone?.speakInto(silence());
}

function putAway(): void {
  const old = softphone;
  softphone = null;
  close(microphone);
  microphone = null;
  old?.stop();
}

function silence(): MediaStream {
  return soundCard().createMediaStreamDestination().stream;
}

/** Whether it becomes true in time. */
function becomes(condition: ReadonlySignal<boolean>, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(false), ms);
    const stop = effect(() => {
      if (condition.value) queueMicrotask(() => done(true));
    });
    function done(is: boolean): void {
      clearTimeout(timer);
      stop();
      resolve(is);
    }
  });
}
