// What a trainer wants of an exercise: as the form holds it, and as the API takes it.
import type { NewExercise, Patience, Support, Traffic } from '#api';
import { LIFELIKE, toCrowd, toManners, type Manners } from './crowd';
import { canBe } from './answers';
import { INWARD, toDialling, toOutgoing, type Outgoing } from './dialling';
import { PLAIN, toReception, toWelcome, type Welcome } from './reception';

export const SHAPES = ['poisson', 'ramp', 'peak', 'waves'] as const;
export type Shape = (typeof SHAPES)[number];

export const PATIENCES = ['own', 'short', 'usual', 'long'] as const;
export type PatienceName = (typeof PATIENCES)[number];

export const SUPPORTS: readonly Support[] = ['full', 'key-words', 'none'];

/** How often a scenario comes against the others. */
export const WEIGHTS = [0, 1, 2, 4] as const;

export interface Plan {
  readonly title: string;
  readonly pack: string;
  /** How often scenarios come, by id. */
  readonly weights: Readonly<Record<string, number>>;
  /** How often those come that are not named. */
  readonly others: number;
  /** null: every seat. */
  readonly seats: readonly string[] | null;
  readonly shape: Shape;
  /** Customers an hour; at the start of a ramp, beside a peak. */
  readonly perHour: number;
  /** At the end of a ramp, on top of a peak. */
  readonly toPerHour: number;
  readonly waveSize: number;
  readonly waveEveryMin: number;
  readonly patience: PatienceName;
  readonly manners: Manners;
  readonly wrapUpTargetS: number;
  readonly minutes: number;
  readonly support: Support;
  /** The browser phones pick up by themselves. */
  readonly autoAnswer: boolean;
  readonly welcome: Welcome;
  readonly outgoing: Outgoing;
}

const MINUTE = 60_000;

/** Exponential, and nobody gives up in the first seconds. */
const PATIENCE: Readonly<Record<Exclude<PatienceName, 'own'>, Patience>> = {
  short: { distribution: 'exponential', meanMs: 45_000, atLeastMs: 5_000 },
  usual: { distribution: 'exponential', meanMs: 90_000, atLeastMs: 5_000 },
  long: { distribution: 'exponential', meanMs: 240_000, atLeastMs: 20_000 },
};

export function newPlan(pack: string): Plan {
  return {
    title: '',
    pack,
    weights: {},
    others: 1,
    seats: null,
    shape: 'poisson',
    perHour: 180,
    toPerHour: 260,
    waveSize: 10,
    waveEveryMin: 4,
    patience: 'own',
    manners: LIFELIKE,
    wrapUpTargetS: 60,
    minutes: 30,
    support: 'full',
    autoAnswer: false,
    welcome: PLAIN,
    outgoing: INWARD,
  };
}

/** What is asked of the server; `scenarios` are all of the pack. */
export function toExercise(plan: Plan, scenarios: readonly string[]): NewExercise {
  const title = plan.title.trim();
  const mix = mixOf(plan, scenarios);
  const patience = patienceOf(plan);
  const reception = toReception(plan.welcome);
  return {
    pack: plan.pack,
    traffic: trafficOf(plan),
    lengthMs: plan.minutes * MINUTE,
    wrapUpTargetMs: plan.wrapUpTargetS * 1000,
    support: plan.support,
    autoAnswer: plan.autoAnswer,
    crowd: toCrowd(plan.manners),
    ...toDialling(plan.outgoing),
    ...(title === '' ? {} : { title }),
    ...(mix === null ? {} : { mix }),
    ...(plan.seats === null ? {} : { seats: plan.seats }),
    ...(patience === null ? {} : { patience }),
    ...(reception === null ? {} : { reception }),
  };
}

/** The form that would ask for this: a template is opened with it. */
export function toPlan(wanted: NewExercise): Plan {
  const plan = newPlan(wanted.pack);
  return {
    ...plan,
    ...ratesOf(wanted.traffic),
    title: wanted.title ?? '',
    weights: wanted.mix ?? {},
    others: wanted.mix === undefined ? 1 : 0,
    seats: wanted.seats === undefined || wanted.seats.length === 0 ? null : wanted.seats,
    patience: nameOf(wanted.patience ?? null),
    manners: toManners(wanted.crowd),
    wrapUpTargetS: Math.round((wanted.wrapUpTargetMs ?? plan.wrapUpTargetS * 1000) / 1000),
    minutes: Math.max(1, Math.round(wanted.lengthMs / MINUTE)),
    support: wanted.support ?? plan.support,
    autoAnswer: wanted.autoAnswer ?? false,
    welcome: toWelcome(wanted.reception),
    outgoing: toOutgoing(wanted),
  };
}

export function weightOf({ weights, others }: Plan, scenario: string): number {
  return weights[scenario] ?? others;
}

/** null: all alike, which needs no saying. */
function mixOf(plan: Plan, scenarios: readonly string[]): Record<string, number> | null {
  const weights = scenarios.map((scenario) => [scenario, weightOf(plan, scenario)] as const);
  return weights.every(([, weight]) => weight === 1) ? null : Object.fromEntries(weights.filter(([, weight]) => weight > 0));
}

export function trafficOf({ shape, perHour, toPerHour, waveSize, waveEveryMin, minutes }: Plan): Traffic {
  switch (shape) {
    case 'poisson':
      return { shape, perHour };
    case 'ramp':
      return { shape, fromPerHour: perHour, toPerHour };
    case 'peak':
      return { shape, perHour, peakPerHour: toPerHour, peakAtMs: (minutes * MINUTE) / 2, peakWidthMs: (minutes * MINUTE) / 8 };
    case 'waves':
      return { shape, size: waveSize, everyMs: waveEveryMin * MINUTE };
  }
}

/** Customers an hour over the whole exercise. */
export function meanPerHour({ shape, perHour, toPerHour, waveSize, waveEveryMin }: Plan): number {
  switch (shape) {
    case 'poisson':
      return perHour;
    case 'ramp':
      return (perHour + toPerHour) / 2;
    case 'peak':
      return perHour + (toPerHour - perHour) * PEAK_SHARE;
    case 'waves':
      return (waveSize * 60) / waveEveryMin;
  }
}

/** A bell whose standard deviation is an eighth of the whole fills so much of it: √(2π) / 8. */
const PEAK_SHARE = Math.sqrt(2 * Math.PI) / 8;

function ratesOf(traffic: Traffic): Partial<Plan> & { shape: Shape } {
  switch (traffic.shape) {
    case 'poisson':
      return { shape: 'poisson', perHour: traffic.perHour };
    case 'ramp':
      return { shape: 'ramp', perHour: traffic.fromPerHour, toPerHour: traffic.toPerHour };
    case 'peak':
      return { shape: 'peak', perHour: traffic.perHour, toPerHour: traffic.peakPerHour };
    case 'waves':
      return { shape: 'waves', waveSize: traffic.size, waveEveryMin: Math.max(1, Math.round(traffic.everyMs / MINUTE)) };
  }
}

function patienceOf({ patience }: Plan): Patience | null {
  return patience === 'own' ? null : PATIENCE[patience];
}

/** The name in the form that comes nearest. */
function nameOf(patience: Patience | null): PatienceName {
  if (patience === null) return 'own';
  if (patience.meanMs < 68_000) return 'short';
  return patience.meanMs < 150_000 ? 'usual' : 'long';
}

export type PlanField = 'answers' | 'dropLimit' | 'list' | 'reading' | 'fullAfterS' | 'fullWaiting' | 'title' | 'mix' | 'seats' | 'perHour' | 'toPerHour' | 'waveSize' | 'waveEveryMin' | 'wrapUpTargetS' | 'minutes';

/** The fields that cannot stay as they are. */
export function faults(plan: Plan, scenarios: readonly string[]): readonly PlanField[] {
  const rate = (value: number): boolean => between(value, 1, 20_000);
  const waves = plan.shape === 'waves';
  const checks: readonly (readonly [PlanField, boolean])[] = [
    ['title', plan.title.trim().length <= 80],
    ['mix', scenarios.length === 0 || scenarios.some((scenario) => weightOf(plan, scenario) > 0)],
    ['seats', plan.seats === null || plan.seats.length > 0],
    ['perHour', waves || rate(plan.perHour)],
    ['toPerHour', waves || plan.shape === 'poisson' || rate(plan.toPerHour)],
    ['waveSize', !waves || between(plan.waveSize, 1, 500)],
    ['waveEveryMin', !waves || between(plan.waveEveryMin, 1, 720)],
    ['wrapUpTargetS', between(plan.wrapUpTargetS, 5, 3_600)],
    ['fullAfterS', plan.welcome.full !== 'after' || between(plan.welcome.afterS, 5, 900)],
    ['fullWaiting', plan.welcome.full !== 'waiting' || between(plan.welcome.waiting, 1, 100)],
    ['list', plan.outgoing.mode !== 'preview' || plan.outgoing.list !== '' || plan.outgoing.file !== null],
    ['reading', plan.outgoing.mode !== 'preview' || between(plan.outgoing.reading, 5, 300)],
    ['answers', !plan.outgoing.out || canBe(plan.outgoing.answers)],
    ['dropLimit', plan.outgoing.mode !== 'predictive' || between(plan.outgoing.dropLimit, 0.1, 100)],
    ['minutes', between(plan.minutes, 1, 720)],
  ];
  return checks.filter(([, fits]) => !fits).map(([field]) => field);
}

function between(value: number, least: number, most: number): boolean {
  return Number.isFinite(value) && value >= least && value <= most;
}

/** One step up or down while an exercise runs: a quarter more customers, who wait a fifth less; or the way back. */
export const STEP = 1.25;

/** Traffic `factor` times as dense. */
export function denser(traffic: Traffic, factor: number): Traffic {
  const rate = (perHour: number): number => Math.min(20_000, Math.round(perHour * factor));
  switch (traffic.shape) {
    case 'poisson':
      return { ...traffic, perHour: rate(traffic.perHour) };
    case 'ramp':
      return { ...traffic, fromPerHour: rate(traffic.fromPerHour), toPerHour: rate(traffic.toPerHour) };
    case 'peak':
      return { ...traffic, perHour: rate(traffic.perHour), peakPerHour: rate(traffic.peakPerHour) };
    case 'waves':
      return { ...traffic, size: Math.min(500, Math.max(1, factor > 1 ? Math.ceil(traffic.size * factor) : Math.floor(traffic.size * factor))) };
  }
}

/** Patience `factor` times as short; customers with their own keep it. */
export function shorter(patience: Patience | null, factor: number): Patience | null {
  if (patience === null) return null;
  const meanMs = Math.min(3_600_000, Math.max(5_000, Math.round(patience.meanMs / factor)));
  return { ...patience, meanMs, ...(patience.atLeastMs === undefined ? {} : { atLeastMs: Math.min(patience.atLeastMs, meanMs) }) };
}
