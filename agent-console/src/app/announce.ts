// The page's one voice for those who listen to their screen.
import { computed, effect, signal, untracked } from '@preact/signals';
import { after, customerGone, customerSpeaks, SILENT, told } from '../core/announcer';
import { floor } from './live';
import { mySeatView } from './seat';
import { now } from './time';

const state = signal(SILENT);

/** What is to be read out now. */
export const announced = computed(() => state.value.said);

/** Has something read out as soon as nobody speaks; a newer word on the same subject takes its place. */
export function announce(subject: string, text: string): void {
  state.value = told(state.peek(), subject, text);
}

export function listenForTheCustomer(): void {
  effect(() => {
    const call = mySeatView.value?.call;
    const said = call === undefined ? undefined : floor.value?.calls.get(call)?.said;
    untracked(() => {
      state.value = said ? customerSpeaks(state.value, Date.parse(said.at), said.lengthMs) : customerGone(state.value);
    });
  });
  effect(() => {
    const time = now.value;
    untracked(() => {
      state.value = after(state.value, time);
    });
  });
}
