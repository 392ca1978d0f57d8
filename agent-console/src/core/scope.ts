// The floor as one exercise has it: its seats, its customers, its figures.
import type { Floor } from './floor';

/** The exercises one can choose between; none when there is nothing to choose. */
export function choices({ exercises, exerciseFigures }: Floor): readonly { readonly id: string; readonly title: string }[] {
  const told = exercises.filter(({ id }) => exerciseFigures.has(id));
  return told.length > 1 ? told : [];
}

/** The floor narrowed to an exercise; the whole when none is chosen, or the chosen one is not to be chosen any more. */
export function narrowed(floor: Floor, chosen: string | null): Floor {
  const exercise = floor.exercises.find(({ id }) => id === chosen);
  const figures = chosen === null ? undefined : floor.exerciseFigures.get(chosen)?.figures;
  if (!exercise || !figures || choices(floor).length === 0) return floor;
  const seats = new Map([...floor.seats].filter(([id]) => exercise.seats.length === 0 || exercise.seats.includes(id)));
  const calls = new Map([...floor.calls].filter(([, call]) => (call.seat === undefined ? call.line === exercise.line : seats.has(call.seat))));
  return { ...floor, seats, calls, figures, exercises: [exercise], exercise };
}
