// The recording that plays at the foot of the page: one at a time.
import { signal } from '@preact/signals';
import type { CallRow } from '../core/wire';

export const playing = signal<CallRow | null>(null);

/** Plays a call, or stops it when it plays. */
export function toggle(row: CallRow): void {
  playing.value = playing.value?.id === row.id ? null : row;
}
