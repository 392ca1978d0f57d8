// How the customer felt in a call: what moved his mood, second by second, and how content he was in the end. Simulated, his alone.
import type { TimelineEvent } from '#api';

export interface Feeling {
  readonly cause: string;
  /** Since the call was answered. */
  readonly ms: number;
  readonly lastedMs: number;
  readonly weight: number;
  /** Where it left him. */
  readonly level: number;
  /** None of the agent's doing: a bad line, the queue, a supervisor. */
  readonly beyondHer: boolean;
}

export interface Rating {
  readonly score: number;
  /** The same without what is none of the agent's doing. */
  readonly herScore: number;
  readonly served: boolean;
}

export interface Course {
  readonly feelings: readonly Feeling[];
  readonly rating: Rating | null;
  /** How long the curve is. */
  readonly lengthMs: number;
}

type Facts = Readonly<Record<string, unknown>>;

/** The whole course of a mood; without feelings and rating when nothing of it is told. */
export function courseOf(events: readonly TimelineEvent[]): Course {
  const answered = events.find(({ type }) => type === 'answered');
  const from = Date.parse((answered ?? events[0])?.at ?? '');
  const ended = events.findLast(({ type }) => type === 'ended' || type === 'transferred' || type === 'rated');
  const feelings = events.filter(({ type }) => type === 'mood-moved').map((event) => feeling(event, from));
  const rated = events.find(({ type }) => type === 'rated') as Facts | undefined;
  const rating = rated ? { score: Number(rated['score']), herScore: Number(rated['herScore']), served: rated['served'] === true } : null;
  const last = Math.max(0, ...feelings.map(({ ms }) => ms));
  return { feelings, rating, lengthMs: Math.max(last, ended ? Date.parse(ended.at) - from : 0, 1_000) };
}

function feeling(event: TimelineEvent, from: number): Feeling {
  const facts = event as Facts;
  return {
    cause: String(facts['cause']),
    ms: Math.max(0, Date.parse(event.at) - from),
    lastedMs: Number(facts['lastedMs']),
    weight: Number(facts['weight']),
    level: Number(facts['level']),
    beyondHer: facts['beyondHer'] === true,
  };
}

/** The curve as an SVG path in a box: level by level, a step at each cause; zero lies at `zero`. */
export function curve({ feelings, lengthMs }: Course, width: number, height: number): { readonly path: string; readonly zero: number } {
  const levels = [0, ...feelings.map(({ level }) => level)];
  const most = Math.max(2, ...levels);
  const least = Math.min(-2, ...levels);
  const y = (level: number): number => round(((most - level) / (most - least)) * height);
  const steps = feelings.map(({ ms, level }) => `H${round((ms / lengthMs) * width)}V${y(level)}`);
  return { path: `M0 ${y(0)}${steps.join('')}H${width}`, zero: y(0) };
}

/** A weight with its sign, as one writes it. */
export function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : weight < 0 ? `−${-weight}` : '0';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
