import { useEffect, useMemo, useState } from 'preact/hooks';
import { asking } from '../app/ask';
import { consent } from '../app/consent';
import { floor } from '../app/live';
import { language, words } from '../app/look';
import { api, session } from '../app/session';
import { now } from '../app/time';
import { dayOf, type Day } from '../core/day';
import { count, mean } from '../core/figures';
import { localDay, plusDays, startOf } from '../core/hours';
import type { CallRow } from '../core/wire';
import { Card } from '../parts/Card';
import { ConsentForm } from '../parts/ConsentForm';
import { Header } from '../parts/Header';
import { Listeners } from '../parts/Listeners';
import { Notice } from '../parts/Notice';
import { Skeletons } from '../parts/Skeleton';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { Findings } from './day/Findings';
import { MyGrid } from './day/MyGrid';
import { MyTalk } from './day/MyTalk';
import { Trend } from './day/Trend';

const WRAP_TARGET_MS = 60_000;

/** A trainee's own day: her calls, her own trend, one thing to keep, one to change. */
export function MyDay() {
  const w = words.value.day;
  const asks = useMemo(asking, []);
  const [rows, setRows] = useState<readonly CallRow[] | null>(null);
  const newest = floor.value?.recent[0]?.id;
  useEffect(() => void asks.ask('read', async () => setRows(await today())), [newest]);
  const day = rows && dayOf(rows, floor.value?.exercise?.wrapUpTargetMs ?? WRAP_TARGET_MS);
  return (
    <div class="page day-page">
      <Header status={<><PbxState /><FeedState /></>} />
      <main id="content" tabIndex={-1}>
        <h1 class="desk-title">{w.title}</h1>
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
        {!day && <Skeletons shape="panel" count={2} />}
        {day?.calls.length === 0 && <p class="empty">{w.none}</p>}
        {day && day.calls.length > 0 && <Told day={day} newest={newest} />}
        <MyGrid newest={newest} />
        <Listeners title={words.value.listeners.mine} address={heardToday()} newest={newest} linked />
        {consent.value && <Card title={words.value.consent.mine} name="my-consent"><ConsentForm key={consent.value.version} consent={consent.value} /></Card>}
        <Card title={words.value.rights.mine} name="my-data"><p class="quiet-line">{words.value.rights.mineText}</p><p><a class="more-link" href={`/api/v1/people/${encodeURIComponent(session.value?.person.id ?? '')}/file`} download>{words.value.rights.file}</a></p></Card>
      </main>
      <FrozenNotice />
    </div>
  );
}

async function today(): Promise<readonly CallRow[]> {
  const query = new URLSearchParams({ from: startOf(localDay(now.peek())), limit: '500' });
  return (await api.get<{ items: readonly CallRow[] }>(`/calls?${query}`)).items;
}

function heardToday(): string {
  const day = localDay(now.peek());
  return `/listeners?${new URLSearchParams({ from: startOf(day), to: startOf(plusDays(day, 1)) })}`;
}

function Told({ day, newest }: { readonly day: Day; readonly newest: string | undefined }) {
  const w = words.value.day;
  return (
    <>
      <section class="board" aria-label={w.title}>
        <p class="board-figure">
          <span class="board-value">{count(day.calls.length, language.value)}</span> <span>{w.handled(day.calls.length)}</span>
        </p>
        <p class="board-figure">
          <span class="board-value">{day.meanMs === null ? '\u2013' : mean(day.meanMs)}</span> <span>{w.mean}</span>
        </p>
      </section>
      <Findings day={day} />
      <MyTalk newest={newest} />
      <Card title={w.trend} name="my-trend">
        <Trend day={day} />
      </Card>
      <p class="quiet-line">{w.onlyYou}</p>
    </>
  );
}
