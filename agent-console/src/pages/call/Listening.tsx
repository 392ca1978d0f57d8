import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Talk, TimelineEvent, Waveform } from '#api';
import { asking } from '../../app/ask';
import { asked, listeningAt } from '../../app/listening';
import { words } from '../../app/look';
import { api, session } from '../../app/session';
import { TwoSides, type Sides } from '../../app/twoSides';
import { duration } from '../../core/figures';
import { holdsIn, marksIn } from '../../core/recording';
import type { CallRow } from '../../core/wire';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { KeptUntil } from '../../parts/KeptUntil';
import { Skeleton } from '../../parts/Skeleton';
import { Tabs } from '../../parts/Tabs';
import { TalkKey } from '../../parts/TalkLayer';
import { WaveformView } from '../../parts/WaveformView';
import { eventText } from './Timeline';

const COLUMNS = 700;
/** Marks whose words are short enough to stand beside them. */
const NOTED: ReadonlySet<string> = new Set(['bookmarked', 'injected']);
const SPEEDS = ['0.75', '1', '1.25', '1.5'] as const;

interface Props {
  readonly row: CallRow;
  readonly events: readonly TimelineEvent[];
  /** Who spoke when; null while nobody knows. */
  readonly talk: Talk | null;
  /** Whether the call is on still. */
  readonly running: boolean;
}

/** How the call sounded: both voices to see and to hear, together or one alone, with what happened marked on them. */
export function Listening({ row, events, talk, running }: Props) {
  const w = words.value.archive;
  const asks = useMemo(asking, []);
  const [seen, setSeen] = useState<Waveform | null>(null);
  useEffect(() => {
    if (row.recording !== null) void asks.ask('read', async () => setSeen(await api.get<Waveform>(`/calls/${row.id}/waveform?columns=${COLUMNS}`)));
  }, [row.id, row.recording]);
  return (
    <Card title={w.recording} name="listening">
      {row.recording === null || asks.refusal.value ? <Unheard events={events} talk={talk} running={running} /> : seen ? <Deck call={row.id} address={row.recording} seen={seen} talk={talk} events={events} /> : <Skeleton shape="panel" />}
      {row.recording !== null && <KeptUntil from={row.answeredAt} what="recordings" />}
    </Card>
  );
}

/** Without a recording there is still to see who spoke when. */
function Unheard({ events, talk, running }: { readonly events: readonly TimelineEvent[]; readonly talk: Talk | null; readonly running: boolean }) {
  const w = words.value.archive;
  const [ms, setMs] = useState(0);
  const told = (what: string): boolean => events.some(({ type }) => type === what);
  return (
    <>
      {talk && <Picture seen={null} talk={talk} events={events} lengthMs={talk.connectedMs} ms={ms} onSeek={setMs} />}
      <p class="empty">{told('unrecorded') ? words.value.consent.unrecorded : told('sound-deleted') ? words.value.rights.deleted : running ? w.notYet : w.noRecording}</p>
    </>
  );
}

interface Shown {
  readonly seen: Waveform | null;
  readonly talk: Talk | null;
  readonly events: readonly TimelineEvent[];
  readonly lengthMs: number;
  readonly ms: number;
  readonly onSeek: (ms: number) => void;
}

function Picture(shown: Shown) {
  const { events, talk, lengthMs } = shown;
  return (
    <>
      <WaveformView {...shown} holds={holdsIn(events, lengthMs)} marks={marksIn(events, lengthMs)} />
      {talk && <TalkKey talk={talk} />}
    </>
  );
}

interface Playing {
  readonly call: string;
  readonly address: string;
  readonly seen: Waveform;
  readonly talk: Talk | null;
  readonly events: readonly TimelineEvent[];
}

/** Her own call is there before she presses; of somebody else's nothing is fetched unless it is played, for playing it is told her. */
function Deck({ call, address, seen, talk, events }: Playing) {
  const w = words.value.archive;
  const audio = useRef<HTMLAudioElement>(null);
  const sides = useRef<TwoSides | null>(null);
  const [playing, setPlaying] = useState(false);
  const [ms, setMs] = useState(0);
  const [heard, setHeard] = useState<Sides>('both');
  const [speed, setSpeed] = useState<(typeof SPEEDS)[number]>('1');
  useEffect(() => () => sides.current?.close(), []);
  useEffect(() => void (listeningAt.value = ms), [ms]);
  useFrames(playing, () => setMs((audio.current?.currentTime ?? 0) * 1000));

  const seek = (to: number): void => {
    const at = Math.min(Math.max(0, to), seen.lengthMs);
    if (audio.current) audio.current.currentTime = at / 1000;
    setMs(at);
  };
  const sound = (element: HTMLAudioElement): void => {
    sides.current ??= new TwoSides(element);
    sides.current.hear(heard);
    void element.play();
  };
  const play = (): void => {
    const element = audio.current;
    if (!element) return;
    if (element.paused) sound(element);
    else element.pause();
  };
  const wish = asked.value;
  useEffect(() => {
    if (wish?.call !== call || !audio.current) return;
    seek(wish.ms);
    sound(audio.current);
    audio.current.closest('section')?.scrollIntoView({ block: 'start' });
  }, [wish]);
  const hear = (side: Sides): void => {
    setHeard(side);
    sides.current?.hear(side);
  };
  const turn = (rate: (typeof SPEEDS)[number]): void => {
    setSpeed(rate);
    if (audio.current) audio.current.playbackRate = Number(rate);
  };
  return (
    <>
      <audio ref={audio} src={address} preload={session.value?.role === 'trainee' ? 'auto' : 'none'} onPlay={() => setPlaying(true)} onPause={() => setPlaying(false)} onEnded={() => setPlaying(false)} />
      <Picture seen={seen} talk={talk} events={events} lengthMs={seen.lengthMs} ms={ms} onSeek={seek} />
      <div class="deck">
        <Button kind="main" icon={playing ? 'on-hold' : 'play'} onClick={play}>{playing ? w.pause : w.play}</Button>
        <Button onClick={() => seek(ms - 5_000)}>{w.again}</Button>
        <span class="timer">{w.at(duration(ms), duration(seen.lengthMs))}</span>
        <Tabs label={w.sides} chosen={heard} options={[{ value: 'both', text: w.both }, { value: 'agent', text: w.onlyAgent }, { value: 'customer', text: w.onlyCustomer }]} onPick={hear} />
        <Tabs label={w.speed} chosen={speed} options={SPEEDS.map((value) => ({ value, text: `${value}×` }))} onPick={turn} />
      </div>
      <Marks events={events} lengthMs={seen.lengthMs} onSeek={seek} />
    </>
  );
}

function Marks({ events, lengthMs, onSeek }: { readonly events: readonly TimelineEvent[]; readonly lengthMs: number; readonly onSeek: (ms: number) => void }) {
  const w = words.value.archive;
  const marks = marksIn(events, lengthMs);
  if (marks.length === 0) return null;
  return (
    <ul class="marks" aria-label={w.marks}>
      {marks.map(({ type, ms, note }) => (
        <li key={`${type} ${ms}`}>
          <Button label={w.goTo(eventText(type), duration(ms))} onClick={() => onSeek(Math.max(0, ms - 2_000))}>
            <span class="timer">{duration(ms)}</span> {eventText(type)} {note !== null && NOTED.has(type) && <small>{note}</small>}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Runs with the screen's frames for as long as it is on. */
function useFrames(on: boolean, what: () => void): void {
  const latest = useRef(what);
  latest.current = what;
  useEffect(() => {
    if (!on) return undefined;
    let frame = requestAnimationFrame(function tick() {
      latest.current();
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [on]);
}
