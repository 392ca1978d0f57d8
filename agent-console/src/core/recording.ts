// A recording beside what happened in its call. It begins at the moment the call was answered.
import type { TimelineEvent } from '#api';

/** A moment of the recording worth going to. */
export interface Mark {
  readonly type: string;
  /** From the beginning of the recording. */
  readonly ms: number;
  /** What somebody wrote about it. */
  readonly note: string | null;
}

/** From when till when the customer was on hold. */
export interface Hold {
  readonly fromMs: number;
  readonly toMs: number;
}

const MARKED = new Set(['held', 'resumed', 'bookmarked', 'injected', 'line-given', 'line-failed', 'transferred', 'consulted', 'handover-judged', 'joined', 'outcome-recorded']);

/** The moments of the timeline that lie in the recording. */
export function marksIn(events: readonly TimelineEvent[], lengthMs: number): readonly Mark[] {
  const from = beginning(events);
  if (from === null) return [];
  return events
    .filter(({ type }) => MARKED.has(type))
    .map((event) => ({ type: event.type, ms: Date.parse(event.at) - from, note: noteOf(event) }))
    .filter(({ ms }) => ms >= 0 && ms <= lengthMs);
}

export function holdsIn(events: readonly TimelineEvent[], lengthMs: number): readonly Hold[] {
  const from = beginning(events);
  if (from === null) return [];
  const holds: Hold[] = [];
  let since: number | null = null;
  for (const { type, at } of events) {
    const ms = Date.parse(at) - from;
    if (type === 'held') since ??= ms;
    else if (since !== null && (type === 'resumed' || type === 'ended')) {
      holds.push({ fromMs: since, toMs: Math.min(ms, lengthMs) });
      since = null;
    }
  }
  return since === null ? holds : [...holds, { fromMs: since, toMs: lengthMs }];
}

/** When the call was answered, in ms: every second on its page counts from then; null when nobody did. */
export function beginning(events: readonly TimelineEvent[]): number | null {
  const answered = events.find(({ type }) => type === 'answered');
  return answered ? Date.parse(answered.at) : null;
}

function noteOf(event: TimelineEvent): string | null {
  const said = (event as Readonly<Record<string, unknown>>)['note'];
  return typeof said === 'string' && said !== '' ? said : null;
}

/** A lane of a waveform as an SVG path: one stroke a column, as tall as its loudest moment, at least a hair. */
export function lane(peaks: readonly number[], middle: number, half: number): string {
  return peaks.map((peak, x) => `M${x + 0.5} ${rounded(middle - tall(peak, half))}V${rounded(middle + tall(peak, half))}`).join('');
}

/** Loudness as eyes want it: a square root, so that a quiet voice is seen beside a loud one. */
function tall(peak: number, half: number): number {
  return Math.max(0.3, Math.sqrt(Math.min(100, peak) / 100) * half);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
