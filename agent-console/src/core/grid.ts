// Somebody's competence grid: what stands signed, and what is still to be said before something may be.
import type { GridCell, GridProof, PersonGrid, Signature } from '#api';

export function cellOf(of: PersonGrid, competence: string, cycle: number): GridCell | undefined {
  return of.cells.find((cell) => cell.competence === competence && cell.cycle === cycle);
}

/** The signature that counts: the latest that was not withdrawn. */
export function standing(cell: GridCell | undefined): Signature | undefined {
  return cell?.signatures.filter(({ withdrawn }) => withdrawn === null).at(-1);
}

/** How many competences stand signed in a cycle. */
export function signedIn(of: PersonGrid, cycle: number): number {
  return of.cells.filter((cell) => cell.cycle === cycle && standing(cell) !== undefined).length;
}

/** The cycle one looks at first: the latest that has begun. */
export function currentCycle({ cycles }: PersonGrid): number {
  return cycles.filter(({ begun }) => begun).at(-1)?.number ?? 1;
}

/** The best level calls of one kind show, 0 for none: the machine's and people's are never put together. */
export function shownBy(judge: GridProof['judge'], cell: GridCell | undefined): number {
  return Math.max(0, ...(cell?.proofs ?? []).filter((proof) => proof.judge === judge).map(({ level }) => level ?? 0));
}

/** Whether the one who signs has to write what she saw: no call shows so much. */
export function wantsNote(cell: GridCell | undefined, level: number): boolean {
  return shownBy('machine', cell) < level && shownBy('person', cell) < level;
}

/** Minutes of so many hours as people write them: 7,5 and 7.5; NaN when it is no number. */
export function minutesOf(hours: string): number {
  return /^\d{1,4}([.,]\d{1,2})?$/.test(hours.trim()) ? Math.round(Number(hours.trim().replace(',', '.')) * 60) : Number.NaN;
}
