import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { sounds } from '../../app/levels';
import { words } from '../../app/look';
import { floorNow } from '../../app/time';
import { markOf, shareOf } from '../../core/levels';
import { signed } from '../../core/mood';
import type { SeatView } from '../../core/wire';
import { Icon } from '../../parts/Icon';

/** At a tile's foot, in a row that is always there: the step of the scenario, silence or overlap in words, and both sides' level. */
export function TileSound({ seat }: { readonly seat: SeatView }) {
  const w = words.value.tiles;
  const call = seat.state === 'talking' ? seat.call : undefined;
  // Of its own call alone: the others sound on without this tile.
  const sound = useMemo(() => computed(() => (call === undefined ? undefined : sounds.value.get(call))), [call]).value;
  const mark = useMemo(() => computed(() => (sound ? markOf(sound, floorNow.value) : null)), [sound]);
  const { agent = -96, customer = -96, speaks = 'nobody', step } = sound?.level ?? {};
  return (
    <div class="tile-sound" data-mark={mark.value}>
      <p>
        <span title={step}>{step ?? '\u00a0'}</span>
        {sound && <span class="tile-mood" title={words.value.mind.mood(signed(sound.level.mood))}><Icon name="mood" /><span class="out-of-sight">{words.value.mind.mood('')}</span>{signed(sound.level.mood)}</span>}
        {mark.value && <b>{w.mark[mark.value]}</b>}
      </p>
      <span class="meter" aria-hidden="true" title={w.agentLevel} data-speaks={speaks === 'agent' || speaks === 'both'}><i style={{ transform: `scaleX(${shareOf(agent)})` }} /></span>
      <span class="meter" aria-hidden="true" title={w.customerLevel} data-speaks={speaks === 'customer' || speaks === 'both'}><i style={{ transform: `scaleX(${shareOf(customer)})` }} /></span>
    </div>
  );
}
