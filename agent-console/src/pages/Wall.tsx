import { useEffect, useState } from 'preact/hooks';
import { followFigures, range } from '../app/figures';
import { feedStatus, floor } from '../app/live';
import { words } from '../app/look';
import { IconButton } from '../parts/Button';
import { Header } from '../parts/Header';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { Tabs } from '../parts/Tabs';
import { FiguresStrip } from './floor/FiguresStrip';
import { Curves } from './wall/Curves';
import { QueueBoard } from './wall/QueueBoard';

const RANGES = ['exercise', 'hour', 'day'] as const;

/** What the class sees on the wall: the queue now, the day's figures with their formulas, and how they went. */
export function Wall() {
  const w = words.value.wall;
  useEffect(followFigures, []);
  return (
    <div class="page wall-page" data-feed={feedStatus.value.kind}>
      <Header status={<><PbxState /><FeedState /></>} tools={<FullScreen />} />
      <main id="content" tabIndex={-1}>
        <div class="page-head">
          <h1 class="desk-title">{floor.value?.exercise?.title ?? w.title}</h1>
          <Tabs label={w.range} chosen={range.value} options={RANGES.map((value) => ({ value, text: w.ranges[value] }))} onPick={(value) => (range.value = value)} />
        </div>
        <QueueBoard />
        <FiguresStrip />
        <Curves />
      </main>
      <FrozenNotice />
    </div>
  );
}

function FullScreen() {
  const w = words.value.wall;
  const [on, setOn] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const told = (): void => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', told);
    return () => document.removeEventListener('fullscreenchange', told);
  }, []);
  const toggle = (): void => void (on ? document.exitFullscreen() : document.documentElement.requestFullscreen?.().catch(() => undefined));
  return <IconButton icon="wall" label={on ? w.leaveFullScreen : w.fullScreen} pressed={on} onClick={toggle} />;
}
