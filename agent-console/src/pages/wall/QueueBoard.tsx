import { useComputed } from '@preact/signals';
import { shown } from '../../app/figures';
import { language, words } from '../../app/look';
import { floorNow } from '../../app/time';
import { count, duration, elapsed, seconds } from '../../core/figures';
import { waitingCalls, waitsSince } from '../../core/floor';
import type { SeatState } from '../../core/wire';
import { Icon, type IconName } from '../../parts/Icon';
import { Skeleton } from '../../parts/Skeleton';

const WORKING: readonly SeatState[] = ['talking', 'on-hold', 'wrapping-up'];

/** The queue at this moment, to be read from the last row: who waits, for how long, who works, who is free. */
export function QueueBoard() {
  const w = words.value.wall;
  const here = shown.value;
  if (!here) return <Skeleton shape="panel" />;
  const states = [...here.seats.values()].map(({ state }) => state);
  const working = states.filter((state) => WORKING.includes(state)).length;
  const ready = states.filter((state) => state === 'ready').length;
  return (
    <section class="board" aria-label={w.title}>
      <BoardFigure icon="queue" label={w.waiting} value={count(waitingCalls(here).length, language.value)} />
      <LongestWait />
      <BoardFigure icon="talking" label={w.busy} value={count(working, language.value)} />
      <BoardFigure icon="ready" label={w.ready} value={count(ready, language.value)} />
    </section>
  );
}

/** Past the threshold it says so in colour, icon and words. */
function LongestWait() {
  const w = words.value.wall;
  const first = shown.value ? waitingCalls(shown.value)[0] : undefined;
  const threshold = shown.value?.figures?.serviceLevel.thresholdMs ?? null;
  const since = first && waitsSince(first);
  const waited = useComputed(() => (since === undefined ? null : elapsed(since, floorNow.value)));
  const over = waited.value !== null && threshold !== null && waited.value > threshold;
  return (
    <BoardFigure icon={over ? 'phone-lost' : 'clock'} over={over} label={w.longest} value={waited.value === null ? '\u2013' : duration(waited.value)}>
      {threshold !== null && (over ? words.value.queue.over : w.threshold(seconds(threshold, language.value)))}
    </BoardFigure>
  );
}

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly value: string;
  readonly over?: boolean;
  readonly children?: string | false;
}

function BoardFigure({ icon, label, value, over = false, children }: Props) {
  return (
    <div class={over ? 'board-figure over' : 'board-figure'}>
      <p class="board-label">
        <Icon name={icon} /> {label}
      </p>
      <p class="board-value">{value}</p>
      <p class="board-note">{children || '\u00a0'}</p>
    </div>
  );
}
