// Where she sits: by the floor's word and her session's.
import { computed } from '@preact/signals';
import { placeOf } from '../core/floor';
import { floor } from './live';
import { session } from './session';

export const mySeat = computed(() => {
  const who = session.value;
  return who ? placeOf(floor.value, who.person.id, who.seat ?? null) : null;
});

/** Her seat as the floor shows it. */
export const mySeatView = computed(() => (mySeat.value === null ? undefined : floor.value?.seats.get(mySeat.value)));
