import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { feedStatus, floor } from '../app/live';
import { words } from '../app/look';
import { seatsInOrder, type Floor as FloorValue } from '../core/floor';
import type { CallRow, SeatState } from '../core/wire';
import { Button, IconButton } from '../parts/Button';
import { CallTable, Player } from '../parts/Calls';
import { Card } from '../parts/Card';
import { Header } from '../parts/Header';
import { Icon, stateIcon } from '../parts/Icon';
import { Skeletons } from '../parts/Skeleton';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { Tile } from '../parts/Tile';
import { ExercisePanel } from './floor/ExercisePanel';
import { FiguresStrip } from './floor/FiguresStrip';
import { QueueCard } from './floor/QueueCard';

/** So many calls are shown before one asks for all that are kept. */
const FIRST_CALLS = 10;

const wall = signal(false);
const playing = signal<CallRow | null>(null);

/** What a trainer of twelve sees: seats first, queue and exercise beside them, the day's figures above, last calls below. */
export function Floor() {
  const w = words.value;
  return (
    <div class={wall.value ? 'page floor-page wall' : 'page floor-page'} data-feed={feedStatus.value.kind}>
      <Header status={<><PbxState /><FeedState /></>} tools={<WallSwitch />} />
      <main id="content" tabIndex={-1}>
        <h1 class="out-of-sight">{w.floor.title}</h1>
        <FiguresStrip />
        <div class="floor-columns">
          <Seats />
          <aside class="floor-side">
            <QueueCard />
            <ExercisePanel />
          </aside>
        </div>
        <LastCalls />
      </main>
      <FrozenNotice />
      {playing.value && <Player row={playing.value} onClose={() => (playing.value = null)} />}
    </div>
  );
}

function WallSwitch() {
  const w = words.value.floor;
  const toggle = (): void => {
    wall.value = !wall.value;
    if (wall.value) void document.documentElement.requestFullscreen?.().catch(() => undefined);
    else if (document.fullscreenElement) void document.exitFullscreen();
  };
  return <IconButton icon="wall" label={wall.value ? w.leaveWall : w.wallHelp} pressed={wall.value} onClick={toggle} />;
}

function Seats() {
  const w = words.value.floor;
  const now = floor.value;
  const seats = now ? seatsInOrder(now) : [];
  return (
    <section class="seats" aria-label={w.seats} aria-busy={now === null}>
      <div class="section-head">
        <h2>{w.seats}</h2>
        {now && <StateCounts floor={now} />}
      </div>
      {now && seats.length === 0 && <p class="empty">{w.noSeats}</p>}
      <ul class={seats.length > 24 ? 'tiles dense' : 'tiles'} style={{ '--columns': columnsFor(now ? seats.length : 12) }}>
        {now ? seats.map((seat) => <Tile key={seat.id} seat={seat} call={seat.call === undefined ? undefined : now.calls.get(seat.call)} />) : <Skeletons shape="tile" count={12} />}
      </ul>
    </section>
  );
}

const COUNTED: readonly SeatState[] = ['phone-lost', 'ringing', 'dialling', 'talking', 'on-hold', 'wrapping-up', 'ready', 'paused', 'signed-off'];

/** How many seats are in each state, alarms first; a state nobody is in is left out. */
function StateCounts({ floor: { seats } }: { readonly floor: FloorValue }) {
  const w = words.value;
  const states = [...seats.values()].map(({ state }) => state);
  const counts = COUNTED.map((state) => ({ state, n: states.filter((one) => one === state).length })).filter(({ n }) => n > 0);
  return (
    <ul class="counts">
      {counts.map(({ state, n }) => (
        <li key={state} data-state={state}>
          <Icon name={stateIcon(state)} />
          {w.state[state]} <b>{n}</b>
        </li>
      ))}
    </ul>
  );
}

/** Twelve seats stand four by three; sixty nine by seven. */
export function columnsFor(seats: number): number {
  return Math.max(1, Math.ceil(Math.sqrt((seats * 4) / 3)));
}

function LastCalls() {
  const w = words.value.calls;
  const [all, setAll] = useState(false);
  const rows = floor.value?.recent;
  return (
    <Card title={w.title} name="last-calls">
      {!rows && <Skeletons shape="row" count={4} />}
      {rows?.length === 0 && <p class="empty">{w.none}</p>}
      {rows && rows.length > 0 && (
        <CallTable linked rows={all ? rows : rows.slice(0, FIRST_CALLS)} playing={playing.value?.id ?? null} onPlay={(row) => (playing.value = playing.value?.id === row.id ? null : row)} />
      )}
      {rows && rows.length > FIRST_CALLS && !all && <div class="buttons"><Button onClick={() => setAll(true)}>{w.more}</Button></div>}
    </Card>
  );
}
