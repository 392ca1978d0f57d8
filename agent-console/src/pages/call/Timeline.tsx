import type { TimelineEvent } from '#api';
import { verdictOf } from '../../app/handover';
import { words } from '../../app/look';
import { feelingOf } from '../../app/mood';
import { duration } from '../../core/figures';
import { beginning } from '../../core/recording';
import { readable, seatNumber } from '../../core/signin';

/** Facts that are somebody's very words. */
const SPOKEN: ReadonlySet<string> = new Set(['advised', 'said', 'agent-said']);
/** Facts that bring words of their own. */
const NOTED: ReadonlySet<string> = new Set(['bookmarked', 'injected', 'field-filled', 'line-given']);

/** Everything that happened, on the recording's axis: from the answer on, what was before with a minus. Unanswered, since the first of it. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const answered = beginning(events);
  const from = answered ?? Date.parse(events[0]?.at ?? '');
  return (
    <>
      {answered !== null && <p class="quiet-line">{words.value.archive.timelineFrom}</p>}
      <ol class="timeline">
        {events.map((event, index) => (
          <li key={index} data-event={event.type}>
            <span class="timer">{sinceAnswer(Date.parse(event.at) - from)}</span>
            <span>{eventText(event.type)}</span>
            {wordsOf(event) !== null && <small>{wordsOf(event)}</small>}
            {event.seat !== undefined && <small>{`${words.value.floor.seat} ${seatNumber(event.seat)}`}</small>}
          </li>
        ))}
      </ol>
    </>
  );
}

function sinceAnswer(ms: number): string {
  return ms <= -1_000 ? `\u2212${duration(-ms)}` : duration(Math.max(0, ms));
}

/** What somebody wrote about it, or to whom it happened. */
function wordsOf(event: TimelineEvent): string | null {
  if (event.type === 'handover-judged') return verdictOf(event);
  if (event.type === 'line-failed') return troubleOf(event);
  if (event.type === 'mood-moved' || event.type === 'rated') return feelingOf(event);
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
