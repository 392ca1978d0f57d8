import { words } from '../app/look';
import type { SeatState } from '../core/wire';
import { Icon, stateIcon } from './Icon';

/** A seat's state three times over: colour, icon and word. */
export function StateMark({ state }: { readonly state: SeatState }) {
  return (
    <span class="state-mark" data-state={state}>
      <span class="state-disc">
        <Icon name={stateIcon(state)} />
      </span>
      <span class="state-word">{words.value.state[state]}</span>
    </span>
  );
}
