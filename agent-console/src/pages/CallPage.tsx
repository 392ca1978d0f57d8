import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TimelineEvent } from '#api';
import { asking } from '../app/ask';
import { useDebrief } from '../app/debrief';
import { floor } from '../app/live';
import { language, words } from '../app/look';
import { useMeasures } from '../app/measures';
import { personName } from '../app/people';
import { linkedCall } from '../app/route';
import { api, session } from '../app/session';
import { timeOfDay } from '../core/figures';
import type { CallRow } from '../core/wire';
import { Card } from '../parts/Card';
import { Header } from '../parts/Header';
import { Listeners } from '../parts/Listeners';
import { MarkMoment } from '../parts/MarkMoment';
import { KeptUntil } from '../parts/KeptUntil';
import { Notice } from '../parts/Notice';
import { Skeletons } from '../parts/Skeleton';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { CallFacts } from './call/CallFacts';
import { DebriefCard } from './call/DebriefCard';
import { Listening } from './call/Listening';
import { MarkingCard } from './call/marking/MarkingCard';
import { MoodCard } from './call/MoodCard';
import { OwnWordsForm } from './call/OwnWords';
import { Remarks } from './call/Remarks';
import { TalkCard } from './call/TalkCard';
import { Timeline } from './call/Timeline';
import { WrittenTable } from './call/WrittenTable';

interface Told {
  readonly row: CallRow;
  readonly events: readonly TimelineEvent[];
}

/** One call: what it came to, how it sounded, what happened when. */
export function CallPage() {
  const w = words.value.archive;
  const trainee = session.value?.role === 'trainee';
  return (
    <div class="page call-page">
      <Header status={<><PbxState /><FeedState /></>} />
      <main id="content" tabIndex={-1}>
        <p>
          <a class="more-link" href={trainee ? '#/day' : '#/calls'}>{trainee ? words.value.day.title : w.back}</a>
        </p>
        <One key={linkedCall.value} id={linkedCall.value} />
      </main>
      <FrozenNotice />
    </div>
  );
}

function One({ id }: { readonly id: string }) {
  const w = words.value.archive;
  const asks = useMemo(asking, []);
  const [told, setTold] = useState<Told | null>(null);
  const phase = floor.value?.calls.get(id)?.phase;
  const running = phase === 'talking' || phase === 'on-hold';
  const look = (): void => void asks.ask('read', async () => setTold(await read(id)));
  useEffect(look, [id, phase]);
  const measures = useMeasures(id, phase);
  const [debrief, lookAgain] = useDebrief(id);
  const [skipped, setSkipped] = useState(false);
  if (asks.refusal.value) return <Notice kind="error">{w.gone}</Notice>;
  if (!told) return <Skeletons shape="panel" count={3} />;
  const { row, events } = told;
  const done = row.answeredAt !== null && row.handleMs !== null;
  // What is right is told to her once she is done with the call.
  const mayRead = session.value?.role !== 'trainee' || row.wrappedUpAt !== null;
  const hers = done && session.value?.role === 'trainee' && !skipped;
  if (hers && debrief === null) return <Skeletons shape="panel" count={3} />;
  if (hers && debrief?.own === null) return <><h1 class="desk-title">{headline(row)}</h1><OwnWordsForm call={id} onKept={() => void lookAgain()} onSkip={() => setSkipped(true)} /></>;
  return (
    <>
      <h1 class="desk-title">{headline(row)}</h1>
      {running && session.value?.role !== 'trainee' && <Running call={id} onMark={look} />}
      <Listening row={row} events={events} talk={measures?.talk ?? null} running={running} />
      {done && debrief && <DebriefCard call={row.id} debrief={debrief} measures={measures} audible={row.recording !== null} onChange={() => void lookAgain()} />}
      {done && <MarkingCard call={row.id} audible={row.recording !== null} />}
      {!running && row.answeredAt !== null && measures && <TalkCard call={row.id} talk={measures.talk} audible={row.recording !== null} />}
      <div class="call-columns">
        <Card title={w.facts} name="call-facts"><CallFacts row={row} /><KeptUntil from={row.offeredAt ?? row.answeredAt} what="calls" /></Card>
        {done && <Remarks call={row.id} />}
        {row.answeredAt !== null && <Listeners title={words.value.listeners.title} address={`/calls/${encodeURIComponent(row.id)}/listeners`} newest={phase} />}
        <MoodCard events={events} />
        {!running && row.answeredAt !== null && (mayRead ? <WrittenTable call={row.id} writing={measures?.writing ?? null} /> : <NotClosedYet />)}
        <Card title={w.timeline} name="call-timeline"><Timeline events={events} /></Card>
      </div>
    </>
  );
}

/** In the place of what she wrote and what is true, while she may still change it. */
function NotClosedYet() {
  const { written } = words.value.archive;
  return (
    <Card title={written.title} name="call-written">
      <p class="empty">{written.notClosed}</p>
      <p><a class="more-link" href="#/seat">{written.toSeat}</a></p>
    </Card>
  );
}

/** What can be done while the call is on: mark a second of it for the talk afterwards. */
function Running({ call, onMark }: { readonly call: string; onMark(): void }) {
  const w = words.value.coaching;
  return (
    <Card title={w.nowTitle} name="call-running">
      <p class="quiet-line">{w.momentHint}</p>
      <MarkMoment call={call} onMark={onMark} />
    </Card>
  );
}

async function read(id: string): Promise<Told> {
  const address = `/calls/${encodeURIComponent(id)}`;
  const [row, timeline] = await Promise.all([api.get<CallRow>(address), api.get<{ items: readonly TimelineEvent[] }>(`${address}/timeline`)]);
  return { row, events: timeline.items };
}

function headline(row: CallRow): string {
  const w = words.value;
  const at = row.answeredAt ?? row.offeredAt ?? row.endedAt;
  const who = w.archive.callOf(row.customer ?? w.calls.unknownCustomer);
  return [who, row.person && personName(row.person), at && timeOfDay(at, language.value)].filter(Boolean).join(' · ');
}
