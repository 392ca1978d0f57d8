// A plan of seats: what one asks with, and the day's stretches as a chart draws them.
import type { Staffing, StaffingLevel, StaffingStretch } from '#api';
import { perCent, type Curve } from './curves';

/** What the formulas are fed with; NaN: left empty, so as it was measured today. */
export interface Wish {
  readonly callsPerHour: number;
  readonly handleSeconds: number;
  readonly patienceSeconds: number;
  /** Per cent to be answered in time. */
  readonly target: number;
  readonly minutes: number;
}

export const AS_TODAY: Wish = { callsPerHour: NaN, handleSeconds: NaN, patienceSeconds: NaN, target: 80, minutes: 15 };
export const MINUTES = [5, 15, 30, 60] as const;
/** As the contract has them; target must be given, the others may be left empty. */
export const LIMITS = { callsPerHour: [1, 5000], handleSeconds: [5, 3600], patienceSeconds: [1, 3600], target: [1, 99] } as const;
export type Limited = keyof typeof LIMITS;

export function isWrong(wish: Wish, name: Limited): boolean {
  const [least, most] = LIMITS[name];
  const value = wish[name];
  if (Number.isNaN(value)) return name === 'target';
  return !Number.isInteger(value) || value < least || value > most;
}

export function isAskable(wish: Wish): boolean {
  return (Object.keys(LIMITS) as Limited[]).every((name) => !isWrong(wish, name));
}

export function queryOf(wish: Wish): string {
  const given = Object.entries(wish).filter(([, value]) => !Number.isNaN(value));
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}

/** What to go by: with the customers' patience where it is known. */
export function best({ erlangA, erlangC }: Staffing['seats'][number]): StaffingLevel | null {
  return erlangA ?? erlangC;
}

/** In the middle of each stretch: the share answered in time, as expected and as it was, in per cent. */
export function levels(stretches: readonly StaffingStretch[]): { readonly at: readonly number[]; readonly curves: readonly [Curve, Curve] } {
  return {
    at: stretches.map(({ from, to }) => (Date.parse(from) + Date.parse(to)) / 2000),
    curves: [
      { name: 'expected', values: stretches.map(({ expected }) => perCent(expected?.serviceLevel ?? null)) },
      { name: 'real', values: stretches.map(({ measured }) => perCent(measured.serviceLevel)) },
    ],
  };
}
