// How she types: which field, which key, when. Gathered here and told to the lab every so often; told again until it has arrived.
import type { FieldAct } from '#api';

export type { FieldAct };
export type FieldKind = FieldAct['kind'];

/** What is told at one time at most, as the server takes it. */
export const LARGEST_BATCH = 200;
/** How long acts wait for others. */
export const GATHER_MS = 2_000;
/** What the customer may notice is told at once, with what was struck before it. */
const AT_ONCE: ReadonlySet<FieldKind> = new Set(['left', 'chose']);
const LONGEST_DETAIL = 500;

export interface Batch {
  /** Names this opened page, so that acts told twice are kept once. */
  readonly page: string;
  /** The number of the first act, from 1. */
  readonly first: number;
  readonly acts: readonly FieldAct[];
}

export interface FieldLogPorts {
  /** The lab's time in ms. */
  now(): number;
  later(ms: number, what: () => void): void;
  /** 'again' when it may not have arrived, 'never' when it is refused. */
  tell(call: string, batch: Batch): Promise<'told' | 'again' | 'never'>;
}

/** The log of one call. */
export class FieldLog {
  private waiting: readonly FieldAct[] = [];
  private told = 0;
  private telling = false;
  private planned = false;
  private refused = false;

  constructor(
    private readonly call: string,
    private readonly page: string,
    private readonly ports: FieldLogPorts,
  ) {}

  note(field: string, kind: FieldKind, detail = ''): void {
    if (this.refused) return;
    const at = new Date(this.ports.now()).toISOString();
    this.waiting = [...this.waiting, { at, field, kind, detail: detail.slice(0, LONGEST_DETAIL) }];
    if (AT_ONCE.has(kind)) void this.tell();
    else this.plan();
  }

  /** Tells at once what waits: the page is being left. */
  flush(): Promise<void> {
    return this.tell();
  }

  private plan(): void {
    if (this.planned) return;
    this.planned = true;
    this.ports.later(GATHER_MS, () => {
      this.planned = false;
      void this.tell();
    });
  }

  private async tell(): Promise<void> {
    if (this.telling || this.waiting.length === 0) return;
    this.telling = true;
    const acts = this.waiting.slice(0, LARGEST_BATCH);
    const answer = await this.ports.tell(this.call, { page: this.page, first: this.told + 1, acts });
    this.telling = false;
    if (answer === 'told') this.arrived(acts.length);
    if (answer === 'never') this.refused = true;
    if (!this.refused && this.waiting.length > 0) this.plan();
  }

  private arrived(count: number): void {
    this.told += count;
    this.waiting = this.waiting.slice(count);
  }
}

/** A key as the log names it: a letter as it is, others by their name; nothing for keys that only hold another. */
export function keyName(key: string): string | null {
  return ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Process', 'Unidentified'].includes(key) ? null : key;
}
