// The alarms of the floor, looked at once a second; a sound for a new one, when the trainer wants it.
import { computed, effect, signal } from '@preact/signals';
import { alarmOf, type Alarm } from '../core/alarms';
import { remember, remembered } from '../core/preferences';
import { floor } from './live';
import { floorNow } from './time';

const WRAP_MS = 60_000;

export const sound = signal(remembered('alarm-sound', ['on', 'off'], 'off') === 'on');

export function wantSound(on: boolean): void {
  sound.value = on;
  remember('alarm-sound', on ? 'on' : 'off');
  if (on) beep();
}

const second = computed(() => Math.floor(floorNow.value / 1000));

let last: ReadonlyMap<string, Alarm> = new Map();

/** By seat. The same map as before while nothing has changed, so that nothing is drawn anew. */
export const alarms = computed(() => {
  const here = floor.value;
  const wrapMs = here?.exercise?.wrapUpTargetMs ?? WRAP_MS;
  const now = second.value * 1000;
  const found = new Map([...(here?.seats.values() ?? [])].flatMap((seat) => {
    const alarm = alarmOf(seat, now, wrapMs);
    return alarm ? [[seat.id, alarm] as const] : [];
  }));
  if (text(found) !== text(last)) last = found;
  return last;
});

function text(map: ReadonlyMap<string, Alarm>): string {
  return [...map].map(([seat, { kind, level }]) => `${seat} ${kind} ${level}`).join();
}

/** Sounds new alarms for as long as the floor is in sight; the result ends it. */
export function followAlarms(): () => void {
  let known = new Set<string>();
  return effect(() => {
    const now = new Set([...alarms.value].filter(([, { level }]) => level === 'alarm').map(([seat, { kind }]) => `${seat} ${kind}`));
    if (sound.value && [...now].some((one) => !known.has(one))) beep();
    known = now;
  });
}

let context: AudioContext | null = null;

/** Two short tones, soft enough for a room with customers on the line. */
function beep(): void {
  context ??= new AudioContext();
  for (const [at, pitch] of [[0, 660], [0.18, 880]] as const) {
    const tone = context.createOscillator();
    const level = context.createGain();
    const begin = context.currentTime + at;
    tone.frequency.value = pitch;
    level.gain.setValueAtTime(0.0001, begin);
    level.gain.exponentialRampToValueAtTime(0.12, begin + 0.02);
    level.gain.exponentialRampToValueAtTime(0.0001, begin + 0.16);
    tone.connect(level).connect(context.destination);
    tone.start(begin);
    tone.stop(begin + 0.17);
  }
}
