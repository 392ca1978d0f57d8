import type { ComponentChildren } from 'preact';
import { language, words } from '../../app/look';
import { personName } from '../../app/people';
import { outcomeLabel, packs, scenarioTitle } from '../../app/titles';
import { duration, timeOfDay } from '../../core/figures';
import { isRight } from '../../core/outcome';
import { readable, seatNumber } from '../../core/signin';
import type { CallRow } from '../../core/wire';
import { Icon } from '../../parts/Icon';

/** What the record says of the call; what was not measured is left out, never 0. */
export function CallFacts({ row }: { readonly row: CallRow }) {
  const { archive: w, calls, direction, floor } = words.value;
  const times = [
    [w.waited, row.queueMs],
    [w.rang, row.ringMs],
    [w.talk, row.talkMs],
    [w.hold, row.holdMs],
    [w.wrap, row.wrapMs],
    [w.handle, row.handleMs],
  ] as const;
  return (
    <dl class="fact-list">
      <Fact label={w.when}>{whenText(row)}</Fact>
      <Fact label={w.person}>{row.person && personName(row.person)}</Fact>
      <Fact label={w.seat}>{row.seat && `${floor.seat} ${seatNumber(row.seat)}`}</Fact>
      <Fact label={w.scenario}>{row.scenario && scenarioTitle(row.scenario)}</Fact>
      <Fact label={w.pack}>{row.pack && <Played pack={row.pack} hash={row.packHash ?? null} />}</Fact>
      <Fact label={w.direction}>{direction[row.direction]}</Fact>
      <Fact label={w.line}>{row.line && readable(row.line)}</Fact>
      {times.map(([label, ms]) => <Fact key={label} label={label}>{ms === null ? null : duration(ms)}</Fact>)}
      <Fact label={w.result}>{row.result && calls.result[row.result]}</Fact>
      <Fact label={w.endedBy}>{row.endedBy && w.endings[row.endedBy]}</Fact>
      <Fact label={w.said}>{row.outcome && <Said row={row} />}</Fact>
      <Fact label={w.expected}>{row.expectedOutcome && outcomeLabel(row.expectedOutcome)}</Fact>
      <Fact label={w.note}>{row.note}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  if (children === null || children === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The first signs name it among people; all of them stand in the export, and here under the pointer. */
function Played({ pack, hash }: { readonly pack: string; readonly hash: string | null }) {
  return <>{packs.value.find((one) => one.id === pack)?.title ?? pack}{hash !== null && <> <code title={hash}>{hash.slice(0, 12)}</code></>}</>;
}

function Said({ row }: { readonly row: CallRow }) {
  const right = isRight(row);
  return (
    <span class="outcome" data-right={right === null ? 'unknown' : String(right)}>
      {right !== null && <Icon name={right ? 'right' : 'wrong'} />}
      {outcomeLabel(row.subCode === null ? String(row.outcome) : `${row.outcome}/${row.subCode}`)}
    </span>
  );
}

function whenText(row: CallRow): string | null {
  const at = row.offeredAt ?? row.answeredAt ?? row.endedAt;
  if (at === null) return null;
  const locale = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }[language.value];
  const day = new Date(at).toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${day}, ${timeOfDay(at, language.value)}`;
}
