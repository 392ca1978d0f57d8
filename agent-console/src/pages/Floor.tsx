import { signal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { feedStatus, floor } from '../app/live';
import { words } from '../app/look';
import type { CallRow } from '../core/wire';
import { Button, IconButton } from '../parts/Button';
import { CallTable, Player } from '../parts/Calls';
import { Card } from '../parts/Card';
import { Header } from '../parts/Header';
import { Skeletons } from '../parts/Skeleton';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { CoachPanel } from './floor/CoachPanel';
import { ExercisePanel } from './floor/ExercisePanel';
import { FiguresStrip } from './floor/FiguresStrip';
import { QueueCard } from './floor/QueueCard';
import { Seats } from './floor/Seats';
import { SupervisionBar } from './floor/SupervisionBar';

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
        <Today />
        <div class="floor-columns">
          <Seats />
          <aside class="floor-side">
            <QueueCard />
            <ExercisePanel />
          </aside>
        </div>
        <LastCalls />
      </main>
      <CoachPanel />
      <SupervisionBar />
      <FrozenNotice />
      {playing.value && <Player row={playing.value} onClose={() => (playing.value = null)} />}
    </div>
  );
}

function Today() {
  return <FiguresStrip floor={floor.value} />;
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

function LastCalls() {
  const w = words.value.calls;
  const [all, setAll] = useState(false);
  const rows = floor.value?.recent;
  const played = playing.value?.id ?? null;
  // The same table until a call is over: the floor changes many times before.
  const table = useMemo(
    () => rows && <CallTable linked rows={all ? rows : rows.slice(0, FIRST_CALLS)} playing={played} onPlay={(row) => (playing.value = played === row.id ? null : row)} />,
    [rows, all, played],
  );
  return (
    <Card title={w.title} name="last-calls">
      {!rows && <Skeletons shape="row" count={4} />}
      {rows?.length === 0 && <p class="empty">{w.none}</p>}
      {rows && rows.length > 0 && table}
      {rows && rows.length > FIRST_CALLS && !all && <div class="buttons"><Button onClick={() => setAll(true)}>{w.more}</Button></div>}
    </Card>
  );
}
