import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TimelineEvent } from '#api';
import { asking } from '../app/ask';
import { language, words } from '../app/look';
import { personName } from '../app/people';
import { linkedCall } from '../app/route';
import { api, session } from '../app/session';
import { timeOfDay } from '../core/figures';
import type { CallRow } from '../core/wire';
import { Card } from '../parts/Card';
import { Header } from '../parts/Header';
import { Notice } from '../parts/Notice';
import { Skeletons } from '../parts/Skeleton';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { CallFacts } from './call/CallFacts';
import { Listening } from './call/Listening';
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
  useEffect(() => void asks.ask('read', async () => setTold(await read(id))), [id]);
  if (asks.refusal.value) return <Notice kind="error">{w.gone}</Notice>;
  if (!told) return <Skeletons shape="panel" count={3} />;
  const { row, events } = told;
  return (
    <>
      <h1 class="desk-title">{headline(row)}</h1>
      <Listening row={row} events={events} />
      <div class="call-columns">
        <Card title={w.facts} name="call-facts"><CallFacts row={row} /></Card>
        <WrittenTable call={row.id} />
        <Card title={w.timeline} name="call-timeline"><Timeline events={events} /></Card>
      </div>
    </>
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
