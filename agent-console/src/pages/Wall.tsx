import { useEffect, useState } from 'preact/hooks';
import { alone, chosen, followFigures, range, shown, toChoose } from '../app/figures';
import { feedStatus } from '../app/live';
import { words } from '../app/look';
import { IconButton } from '../parts/Button';
import { Header } from '../parts/Header';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { Tabs } from '../parts/Tabs';
import { FiguresStrip } from './floor/FiguresStrip';
import { Curves } from './wall/Curves';
import { QueueBoard } from './wall/QueueBoard';

const ALL = '';
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
          <h1 class="desk-title">{toChoose.value.length > 0 && alone.value === null ? w.title : (shown.value?.exercise?.title ?? w.title)}</h1>
          <Whose />
          <Tabs label={w.range} chosen={range.value} options={RANGES.map((value) => ({ value, text: w.ranges[value] }))} onPick={(value) => (range.value = value)} />
        </div>
        <QueueBoard />
        <FiguresStrip floor={shown.value} />
        <Curves />
      </main>
      <FrozenNotice />
    </div>
  );
}

/** Which of several exercises is shown, or all that she sees. */
function Whose() {
  const w = words.value.wall;
  if (toChoose.value.length === 0) return null;
  const options = [{ value: ALL, text: w.all }, ...toChoose.value.map(({ id, title }) => ({ value: id, text: title }))];
  return <Tabs label={w.whose} chosen={alone.value ?? ALL} options={options} onPick={(value) => (chosen.value = value === ALL ? null : value)} />;
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
