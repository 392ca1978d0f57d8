// The headset check of this page: runs its steps, judges them, and remembers that these devices were found fit.
import { signal } from '@preact/signals';
import { judge, measureEcho, measureVoice, type Finding, type Findings, type Take } from '../core/headset';
import { kept, remember } from '../core/preferences';
import { ECHO_HERTZ, listenForEcho, record, SPEAKS_MS } from '../phone/check';
import { chosen } from '../phone/microphone';
import { ears, soundCard } from './audio';
import { timeTheWay } from './phone';
import { mySeatView } from './seat';
import { api } from './session';

export type CheckStep = 'speaking' | 'playing' | 'echo' | 'way';

/** A headset found fit is asked for again after a night. */
const LASTS_MS = 12 * 3_600_000;

const CHECKING = 'headset-check';

export const headsetIsFit = signal(wasFit());

/** Runs the whole check, telling each step as it begins. */
export async function checkHeadset(onStep: (step: CheckStep) => void): Promise<{ findings: Findings; toChange: readonly Finding[] }> {
  const card = soundCard();
  await card.resume();
  onStep('speaking');
  const spoken = await record(card, SPEAKS_MS, true);
  onStep('playing');
  await playBack(card, spoken);
  onStep('echo');
  const echo = measureEcho(await listenForEcho(card, ears().entrance), ECHO_HERTZ);
  onStep('way');
  const findings = { voice: measureVoice(spoken), echo, roundTrip: await timeTheWay() };
  const toChange = judge(findings);
  if (toChange.length === 0) noteFit();
  return { findings, toChange };
}

/** While a headset is checked nobody rings: a pause with a reason of its own. Refused, as when a call is just coming, nothing is lost. */
export async function keepCustomersAway(): Promise<void> {
  const seat = mySeatView.peek();
  if (seat?.state === 'ready') await api.post(`/seats/${seat.id}/pause`, { reason: CHECKING }).catch(() => undefined);
}

/** The pause of the check ends with it; any other stays. */
export async function letCustomersCome(): Promise<void> {
  const seat = mySeatView.peek();
  if (seat?.state === 'paused' && seat.pauseReason === CHECKING) await api.post(`/seats/${seat.id}/ready`).catch(() => undefined);
}

/** What she has just said, as it was heard. */
function playBack(card: AudioContext, { samples, rate }: Take): Promise<void> {
  const sound = card.createBuffer(1, samples.length, rate);
  sound.getChannelData(0).set(samples);
  const player = new AudioBufferSourceNode(card, { buffer: sound });
  player.connect(ears().entrance);
  return new Promise((done) => {
    player.onended = () => done();
    player.start();
  });
}

function noteFit(): void {
  remember('headset', JSON.stringify({ devices: itsDevices(), at: Date.now() }));
  headsetIsFit.value = true;
}

function wasFit(): boolean {
  try {
    const { devices, at } = JSON.parse(kept('headset') ?? '{}') as { devices?: string; at?: number };
    return devices === itsDevices() && Date.now() - (at ?? 0) < LASTS_MS;
  } catch {
    return false;
  }
}

function itsDevices(): string {
  return `${chosen.microphone()} ${chosen.output()}`;
}
