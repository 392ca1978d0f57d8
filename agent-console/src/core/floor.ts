// The practice floor as a value: what the live feed's messages add up to.
import type { ExerciseFigures, LiveChange, LiveSnapshot } from '#api';
import type { CallRow, CallView, DeskView, ExerciseView, Figures, LineView, LiveMessage, SeatView } from './wire';

/** How many of the latest calls are kept on the screen. */
export const RECENT_KEPT = 50;

export interface Floor {
  readonly revision: number;
  /** The name of the room. */
  readonly room: string;
  readonly seats: ReadonlyMap<string, SeatView>;
  /** The supervisors' desks; none where a trainee watches. */
  readonly desks: ReadonlyMap<string, DeskView>;
  readonly calls: ReadonlyMap<string, CallView>;
  readonly lines: ReadonlyMap<string, LineView>;
  readonly figures: Figures | null;
  /** Of each exercise under way, when she sees several. */
  readonly exerciseFigures: ReadonlyMap<string, ExerciseFigures>;
  /** Those under way which she may see; a trainee the one her seat takes part in. */
  readonly exercises: readonly ExerciseView[];
  /** The first of them. */
  readonly exercise: ExerciseView | null;
  readonly pbx: { readonly state: 'up' | 'starting' | 'down'; readonly since: string };
  /** Last calls, latest first. */
  readonly recent: readonly CallRow[];
}

/** The floor after one message; 'gap' when a message before this one was missed, and only a snapshot can help. */
export function after(floor: Floor | null, message: LiveMessage): Floor | 'gap' {
  if (message.type === 'snapshot') return fromSnapshot(message);
  if (floor === null || message.revision !== floor.revision + 1) return 'gap';
  return changed(floor, message);
}

function fromSnapshot({ revision, floor }: LiveSnapshot): Floor {
  return {
    revision,
    room: floor.room,
    seats: byId(floor.seats),
    desks: byId(floor.desks ?? []),
    calls: byId(floor.calls),
    lines: byId(floor.lines),
    figures: floor.figures,
    exerciseFigures: byId(floor.exerciseFigures ?? []),
    ...underWay(floor.exercises),
    pbx: floor.pbx,
    recent: floor.recent.slice(0, RECENT_KEPT),
  };
}

function changed(floor: Floor, change: LiveChange): Floor {
  return {
    revision: change.revision,
    room: floor.room,
    seats: without(replaced(floor.seats, change.seats), change.hidden),
    desks: replaced(floor.desks, change.desks),
    calls: without(replaced(floor.calls, change.calls), change.gone),
    lines: replaced(floor.lines, change.lines),
    figures: change.figures ?? floor.figures,
    exerciseFigures: change.exerciseFigures ? byId(change.exerciseFigures) : floor.exerciseFigures,
    ...underWay(change.exercises ?? floor.exercises),
    pbx: change.pbx ?? floor.pbx,
    recent: change.recent ? withNewest(floor.recent, change.recent) : floor.recent,
  };
}

function underWay(exercises: readonly ExerciseView[]): Pick<Floor, 'exercises' | 'exercise'> {
  return { exercises, exercise: exercises[0] ?? null };
}

/** Whether an exercise has every seat, so that no other can begin. */
export function hasEverySeat({ exercises }: Floor): boolean {
  return exercises.some(({ seats }) => seats.length === 0);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function replaced<T extends { readonly id: string }>(map: ReadonlyMap<string, T>, items: readonly T[] = []): ReadonlyMap<string, T> {
  return items.length === 0 ? map : new Map([...map, ...byId(items)]);
}

function without<T>(map: ReadonlyMap<string, T>, ids: readonly string[] = []): ReadonlyMap<string, T> {
  if (ids.length === 0) return map;
  const gone = new Set(ids);
  return new Map([...map].filter(([id]) => !gone.has(id)));
}

/** A row already there is replaced where it stands (its outcome came later); a new one goes on top. */
function withNewest(recent: readonly CallRow[], rows: readonly CallRow[]): readonly CallRow[] {
  const incoming = byId(rows);
  const kept = recent.map((row) => incoming.get(row.id) ?? row);
  const known = new Set(recent.map((row) => row.id));
  return [...rows.filter((row) => !known.has(row.id)), ...kept].slice(0, RECENT_KEPT);
}

/** Seats in the order people count them: seat-2 before seat-10. */
export function seatsInOrder(floor: Floor): readonly SeatView[] {
  return [...floor.seats.values()].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

/** The seat a person sits at now. */
export function seatOf(floor: Floor, person: string): SeatView | undefined {
  return [...floor.seats.values()].find((seat) => seat.person?.id === person);
}

/**
 * The seat a person has: by the floor's word; before it is heard, and at a seat she has left, the one her session names. Null when
 * the floor does not know her there any more, as after a night's pause of the lab.
 */
export function placeOf(floor: Floor | null, person: string, kept: string | null): string | null {
  const sitting = floor ? seatOf(floor, person)?.id : undefined;
  return sitting ?? (kept !== null && (floor?.seats.has(kept) ?? true) ? kept : null);
}

/** Customers in the queue, longest wait first; a customer whose call rings at a seat still waits. */
export function waitingCalls(floor: Floor): readonly CallView[] {
  return [...floor.calls.values()]
    .filter((call) => call.direction === 'inbound' && (call.phase === 'waiting' || call.phase === 'ringing'))
    .sort((a, b) => waitsSince(a).localeCompare(waitsSince(b)));
}

/** When a customer entered the queue. */
export function waitsSince(call: CallView): string {
  return call.offeredAt ?? call.since;
}
