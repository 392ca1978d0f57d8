import type { TimelineEvent } from '#api';
import { verdictOf } from '../../app/handover';
import { words } from '../../app/look';
import { duration } from '../../core/figures';
import { readable, seatNumber } from '../../core/signin';

/** Facts that are somebody's very words. */
const SPOKEN: ReadonlySet<string> = new Set(['advised', 'said', 'agent-said']);
/** Facts that bring words of their own. */
const NOTED: ReadonlySet<string> = new Set(['bookmarked', 'injected', 'field-filled', 'line-given']);

/** Everything that happened, with the time since the first of it. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const from = Date.parse(events[0]?.at ?? '');
  return (
    <ol class="timeline">
      {events.map((event, index) => (
        <li key={index} data-event={event.type}>
          <span class="timer">{duration(Date.parse(event.at) - from)}</span>
          <span>{eventText(event.type)}</span>
          {wordsOf(event) !== null && <small>{wordsOf(event)}</small>}
          {event.seat !== undefined && <small>{`${words.value.floor.seat} ${seatNumber(event.seat)}`}</small>}
        </li>
      ))}
    </ol>
  );
}

/** What somebody wrote about it, or to whom it happened. */
function wordsOf(event: TimelineEvent): string | null {
  if (event.type === 'handover-judged') return verdictOf(event);
  if (event.type === 'line-failed') return troubleOf(event);
  const { note, text } = event as Readonly<Record<string, unknown>>;
  const said = SPOKEN.has(event.type) ? text : NOTED.has(event.type) ? note : null;
  return typeof said === 'string' && said !== '' ? said : null;
}

/** What was wrong with the line, and for how long. */
function troubleOf(event: TimelineEvent): string {
  const w = words.value.line;
  const { trouble, lengthMs } = event as Readonly<Record<string, unknown>>;
  const what = (w.troubles as Readonly<Record<string, string>>)[String(trouble)] ?? String(trouble);
  return `${what}, ${typeof lengthMs === 'number' ? w.lasts(Math.round(lengthMs / 1_000)) : w.toTheEnd}`;
}

/** What happened in words; what this console does not know yet is shown by its name. */
export function eventText(type: string): string {
  return (words.value.archive.events as Readonly<Record<string, string>>)[type] ?? readable(type);
}
