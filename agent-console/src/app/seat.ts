// Where she sits: by the floor's word; before the floor is heard, and once she has left, where her session says.
import { computed } from '@preact/signals';
import { seatOf } from '../core/floor';
import { floor } from './live';
import { session } from './session';

export const mySeat = computed(() => {
  const who = session.value;
  const sitting = floor.value && who ? seatOf(floor.value, who.person.id) : undefined;
  return sitting?.id ?? who?.seat ?? null;
});

/** Her seat as the floor shows it. */
export const mySeatView = computed(() => (mySeat.value === null ? undefined : floor.value?.seats.get(mySeat.value)));
