// Short ways to say what the wire says.
import type { LiveChange, LiveSnapshot } from '#api';
import type { CallRow, CallView, Figures, FloorView, SeatView } from '../src/core/wire';

const AT = '2026-01-05T09:00:00Z';

export const NOTHING_MEASURED: Figures = {
  offered: 0,
  handled: 0,
  abandoned: 0,
  missedRings: 0,
  asaMs: null,
  ahtMs: null,
  talkMs: null,
  holdMs: null,
  wrapMs: null,
  serviceLevel: { value: null, formula: 'B', thresholdMs: 20_000, numerator: 0, denominator: 0 },
  abandonment: { value: null, shortMs: 5_000, numerator: 0, denominator: 0 },
  occupancy: { value: null, workMs: 0, idleMs: 0 },
};

export function snapshot({ revision = 0, ...floor }: Partial<FloorView> & { revision?: number } = {}): LiveSnapshot {
  const empty: FloorView = { room: 'Plateau 1', seats: [], calls: [], lines: [], figures: NOTHING_MEASURED, exercises: [], pbx: { state: 'up', since: AT }, recent: [] };
  return { type: 'snapshot', revision, at: AT, floor: { ...empty, ...floor } };
}

export function change(revision: number, what: Partial<LiveChange>): LiveChange {
  return { type: 'change', revision, at: AT, ...what };
}

export function seatView(id: string, more: Partial<SeatView> = {}): SeatView {
  return { id, person: { id: 'amina', name: 'Amina' }, state: 'ready', since: AT, phone: 'sip', ...more };
}

export function callView(id: string, more: Partial<CallView> = {}): CallView {
  return { id, line: 'accueil', direction: 'inbound', customer: { id: 'c', name: 'Mme Rossi' }, scenario: 'colis-perdu', phase: 'talking', since: AT, ...more };
}

export function callRow(id: string, more: Partial<CallRow> = {}): CallRow {
  return {
    id, exercise: null, direction: 'inbound', line: 'accueil', customer: null, scenario: null, seat: null, person: null,
    offeredAt: AT, rangAt: null, answeredAt: null, endedAt: null, wrappedUpAt: null,
    queueMs: null, ringMs: null, talkMs: null, holdMs: null, wrapMs: null, handleMs: null,
    endedBy: null, outcome: null, subCode: null, note: null, expectedOutcome: null, recording: null, result: null, repaired: false, ...more,
  };
}
