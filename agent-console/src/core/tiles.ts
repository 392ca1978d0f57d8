// The order of the tiles, and which of them are in sight.
import { urgency, type Alarm } from './alarms';
import type { SeatState, SeatView } from './wire';

export const ORDERS = ['seat', 'name', 'longest', 'alarm'] as const;
export type Order = (typeof ORDERS)[number];

export interface Arrangement {
  readonly order: Order;
  /** Only seats in this state; null: all. */
  readonly only: SeatState | null;
}

/** Seats as a trainer wants them; what ranks alike stays in the order of the seats. */
export function arranged(seats: readonly SeatView[], { order, only }: Arrangement, alarms: ReadonlyMap<string, Alarm>): readonly SeatView[] {
  const shown = only === null ? seats : seats.filter(({ state }) => state === only);
  switch (order) {
    case 'seat':
      return shown;
    case 'name':
      return [...shown].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'fr'));
    case 'longest':
      return [...shown].sort((a, b) => sinceOf(a).localeCompare(sinceOf(b)));
    case 'alarm':
      return [...shown].sort((a, b) => urgency(alarms.get(a.id) ?? null) - urgency(alarms.get(b.id) ?? null));
  }
}

/** Empty seats come last. */
function nameOf({ person }: SeatView): string {
  return person?.name ?? '\uffff';
}

function sinceOf({ state, since }: SeatView): string {
  return state === 'signed-off' ? '\uffff' : since;
}
