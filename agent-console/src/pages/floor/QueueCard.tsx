import { useComputed } from '@preact/signals';
import { floor } from '../../app/live';
import { language, words } from '../../app/look';
import { scenarioTitle } from '../../app/titles';
import { now } from '../../app/time';
import { count, elapsed } from '../../core/figures';
import { waitingCalls, waitsSince, type Floor } from '../../core/floor';
import type { CallView } from '../../core/wire';
import { Card } from '../../parts/Card';
import { Skeleton } from '../../parts/Skeleton';
import { Timer } from '../../parts/Timer';
import { readable } from '../../core/signin';

const SHOWN = 4;

/** Who waits, and how long the first has been waiting. */
export function QueueCard() {
  const here = floor.value;
  return (
    <Card title={words.value.queue.title} name="queue">
      {here ? <Queue floor={here} /> : <Skeleton shape="panel" />}
    </Card>
  );
}

function Queue({ floor: here }: { readonly floor: Floor }) {
  const w = words.value.queue;
  const calls = waitingCalls(here);
  const waiting = calls.length;
  const longest = calls[0] && waitsSince(calls[0]);
  return (
    <>
      <div class="queue-now">
        <p class="queue-count">
          <span class="huge">{count(waiting, language.value)}</span> <span>{w.waiting(waiting)}</span>
        </p>
        <p class="queue-longest">
          <span>{w.longest}</span>
          {longest === undefined ? <span class="timer">{'\u2013'}</span> : <LongestWait since={longest} threshold={here.figures?.serviceLevel.thresholdMs ?? null} />}
        </p>
      </div>
      {here.lines.size > 1 && <Lines floor={here} calls={calls} />}
      <Waiting floor={here} />
    </>
  );
}

/** Turns to a warning, in colour and words, once it has passed the service level's threshold. */
function LongestWait({ since, threshold }: { readonly since: string; readonly threshold: number | null }) {
  const over = useComputed(() => threshold !== null && elapsed(since, now.value) > threshold);
  return (
    <span class={over.value ? 'longest over' : 'longest'} title={over.value ? words.value.queue.over : undefined}>
      <Timer since={since} />
      {over.value && <span class="out-of-sight">{words.value.queue.over}</span>}
    </span>
  );
}

function Lines({ floor: here, calls }: { readonly floor: Floor; readonly calls: readonly CallView[] }) {
  return (
    <ul class="queue-lines">
      {[...here.lines.keys()].map((id) => (
        <li key={id}>
          <span>{readable(id)}</span> <b>{calls.filter(({ line }) => line === id).length}</b>
        </li>
      ))}
    </ul>
  );
}

/** The first of the queue by name; the room they take is kept when nobody waits, so that nothing jumps. */
function Waiting({ floor: here }: { readonly floor: Floor }) {
  const w = words.value.queue;
  const calls = waitingCalls(here);
  return (
    <ol class="waiting">
      {calls.length === 0 && <li class="empty">{w.empty}</li>}
      {calls.slice(0, SHOWN).map((call) => (
        <li key={call.id}>
          <span class="waiting-who">
            <b>{call.customer?.name ?? words.value.calls.unknownCustomer}</b> {call.scenario !== null && <small>{scenarioTitle(call.scenario)}</small>}
          </span>
          <Timer since={waitsSince(call)} />
        </li>
      ))}
      {calls.length > SHOWN && <li class="more">{w.more(calls.length - SHOWN)}</li>}
    </ol>
  );
}
