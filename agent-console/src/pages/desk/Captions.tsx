import { signal } from '@preact/signals';
import type { CallDesk } from '#api';
import { words } from '../../app/look';
import type { CallView } from '../../core/wire';
import { IconButton } from '../../parts/Button';

/** Whether she reads along: by herself chosen, else as her level has it. */
const wanted = signal<boolean | null>(null);

/** What the customer says, to read along; of one height whether he speaks or not. Not read out: he is heard. */
export function Captions({ call, support }: { readonly call: CallView | null; readonly support: CallDesk['support'] }) {
  const w = words.value.work;
  if (support === 'none') return null;
  const shown = wanted.value ?? support === 'full';
  return (
    <div class="captions" aria-label={w.captions} role="group">
      <p class="caption" lang="fr">{!shown ? '' : call?.said ? w.say(call.said.text) : <span class="quiet-line">{w.captions}</span>}</p>
      <IconButton icon="eye" label={shown ? w.captionsOff : w.captionsOn} pressed={shown} onClick={() => (wanted.value = !shown)} />
    </div>
  );
}
