// The measures of a period, as a table and a spreadsheet show them. Of a trainee only her own; never in an order of merit.
import type { FiguresOf, Part } from '#api';
import { decimal } from './csv';

/** A share from 0 to 1; null when there was nothing to measure. */
export function shareOf({ some, all }: Part): number | null {
  return all === 0 ? null : some / all;
}

/** How often a measured call; null when none was measured. */
export function aCall(times: number, { measured }: FiguresOf): number | null {
  return measured === 0 ? null : times / measured;
}

/** The columns of a spreadsheet, in order; times in seconds, shares in percent, what was not measured is empty. */
export const COLUMNS = ['calls', 'handle', 'talk', 'hold', 'wrap', 'measured', 'greeting', 'answer', 'natural', 'naturalOf', 'cuts', 'hisCuts', 'silences', 'holds', 'unannounced', 'share', 'outcomes', 'outcomesOf', 'fields', 'fieldsOf'] as const;
export type Column = (typeof COLUMNS)[number];

/** One line of a spreadsheet: whole numbers as they are, others with a comma. */
export function lineOf(figures: FiguresOf): readonly (string | number | null)[] {
  const cells: Readonly<Record<Column, string | number | null>> = {
    calls: figures.calls,
    handle: seconds(figures.handleMs),
    talk: seconds(figures.talkMs),
    hold: seconds(figures.holdMs),
    wrap: seconds(figures.wrapMs),
    measured: figures.measured,
    greeting: seconds(figures.greetingMs),
    answer: seconds(figures.answerMs),
    natural: figures.natural.some,
    naturalOf: figures.natural.all,
    cuts: figures.measured === 0 ? null : figures.interruptions,
    hisCuts: figures.measured === 0 ? null : figures.interrupted,
    silences: figures.measured === 0 ? null : figures.silences,
    holds: figures.measured === 0 ? null : figures.holds,
    unannounced: figures.measured === 0 ? null : figures.unannounced,
    share: percent(figures.talkShare),
    outcomes: figures.outcomes.some,
    outcomesOf: figures.outcomes.all,
    fields: figures.fields.some,
    fieldsOf: figures.fields.all,
  };
  return COLUMNS.map((column) => cells[column]);
}

function seconds(ms: number | null): string | null {
  return ms === null ? null : decimal(ms / 1000, 1);
}

function percent(part: Part): string | null {
  const share = shareOf(part);
  return share === null ? null : decimal(share * 100, 1);
}
