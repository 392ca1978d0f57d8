// What about a seat a trainer should see from across the room, and since when it is too long.
import { elapsed } from './figures';
import type { SeatView } from './wire';

export const ALARMS = ['hand', 'phone-lost', 'missed', 'ringing', 'hold', 'wrap', 'talk', 'pause'] as const;
export type AlarmKind = (typeof ALARMS)[number];

/** `alarm` wants somebody now; `watch` is worth a look. */
export interface Alarm {
  readonly kind: AlarmKind;
  readonly level: 'watch' | 'alarm';
}

const SECOND = 1000;
const RING_MS = 10 * SECOND;
const HOLD_MS = 60 * SECOND;
const TALK_MS = 480 * SECOND;
const PAUSE_MS = 1_200 * SECOND;

/** The one alarm of a seat that matters most, if any; wrap-up should take `wrapMs` at most. */
export function alarmOf(seat: SeatView, now: number, wrapMs: number): Alarm | null {
  if (seat.handUp !== undefined) return { kind: 'hand', level: 'alarm' };
  const since = elapsed(seat.since, now);
  switch (seat.state) {
    case 'phone-lost':
      return { kind: 'phone-lost', level: 'alarm' };
    case 'ringing':
      return over('ringing', since, RING_MS);
    case 'on-hold':
      return over('hold', since, HOLD_MS);
    case 'wrapping-up':
      return over('wrap', since, wrapMs);
    case 'talking':
      return over('talk', since, TALK_MS);
    case 'paused':
      return seat.pauseReason === 'missed-call' ? { kind: 'missed', level: 'watch' } : over('pause', since, PAUSE_MS);
    default:
      return null;
  }
}

/** Past the limit worth a look, past twice the limit wanting somebody. */
function over(kind: AlarmKind, since: number, limit: number): Alarm | null {
  if (since <= limit) return null;
  return { kind, level: since > 2 * limit ? 'alarm' : 'watch' };
}

/** Urgent first, then by kind; no alarm last. */
export function urgency(alarm: Alarm | null): number {
  if (alarm === null) return 2 * ALARMS.length;
  return (alarm.level === 'alarm' ? 0 : ALARMS.length) + ALARMS.indexOf(alarm.kind);
}
