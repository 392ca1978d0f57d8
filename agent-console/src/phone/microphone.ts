// The microphone: opened for a call and closed after it; the chosen one is remembered and looked for again.
import { kept, remember } from '../core/preferences';
import type { Microphone } from '../core/phone';

export interface Device {
  readonly id: string;
  readonly name: string;
}

export interface Devices {
  readonly microphones: readonly Device[];
  readonly outputs: readonly Device[];
}

/** Why there is no microphone. */
export class NoMicrophone extends Error {
  constructor(readonly why: Extract<Microphone, 'refused' | 'missing'>) {
    super(why);
  }
}

export const chosen = {
  microphone: (): string => kept('microphone') ?? '',
  output: (): string => kept('output') ?? '',
  useMicrophone: (id: string): void => remember('microphone', id),
  useOutput: (id: string): void => remember('output', id),
};

/** Opens the chosen microphone, or the machine's own choice where that one is not there. */
export async function openMicrophone(processed = true): Promise<MediaStream> {
  const id = chosen.microphone();
  try {
    return await open(id === '' ? {} : { deviceId: { exact: id } }, processed);
  } catch (problem) {
    if (id === '' || !isMissing(problem)) throw reason(problem);
  }
  try {
    return await open({}, processed);
  } catch (problem) {
    throw reason(problem);
  }
}

export function close(stream: MediaStream | null): void {
  stream?.getTracks().forEach((track) => track.stop());
}

/** Names are known once a microphone has been allowed. */
export async function devices(): Promise<Devices> {
  const all = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  const named = (kind: MediaDeviceKind): Device[] =>
    all.filter((one) => one.kind === kind && one.deviceId !== '').map(({ deviceId, label }, at) => ({ id: deviceId, name: label || `${at + 1}` }));
  return { microphones: named('audioinput'), outputs: named('audiooutput') };
}

function open(which: MediaTrackConstraints, processed: boolean): Promise<MediaStream> {
  // Without a secure address (HTTPS, or this machine itself) a browser has no such thing.
  if (navigator.mediaDevices === undefined) throw new NoMicrophone('refused');
  const help = { echoCancellation: processed, noiseSuppression: processed, autoGainControl: processed };
  return navigator.mediaDevices.getUserMedia({ audio: { ...which, ...help, channelCount: 1 } });
}

function isMissing(problem: unknown): boolean {
  return problem instanceof DOMException && ['NotFoundError', 'OverconstrainedError', 'NotReadableError'].includes(problem.name);
}

function reason(problem: unknown): NoMicrophone {
  if (problem instanceof NoMicrophone) return problem;
  return new NoMicrophone(isMissing(problem) ? 'missing' : 'refused');
}
