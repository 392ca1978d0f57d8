import { language, words } from '../app/look';
import { personName } from '../app/people';
import { outcomeLabel, subOutcomeLabel, scenarioTitle } from '../app/titles';
import { dayAndMonth, duration, timeOfDay } from '../core/figures';
import { isRight } from '../core/outcome';
import { seatNumber } from '../core/signin';
import type { CallRow } from '../core/wire';
import { Icon } from './Icon';

interface Props {
  readonly rows: readonly CallRow[];
  readonly own?: boolean;
  /** The time leads to the call's own page. */
  readonly linked?: boolean;
  /** The day stands over the time. */
  readonly dated?: boolean;
  readonly playing: string | null;
  readonly onPlay: (row: CallRow) => void;
}

/** The latest calls: when, who, how long, what it came to, and how it sounded. */
export function CallTable({ rows, own = false, linked = false, dated = false, playing, onPlay }: Props) {
  const w = words.value.calls;
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={own ? w.mine : w.title}>
      <table class="calls">
        <thead>
          <tr>
            <th scope="col">{w.time}</th>
            <th scope="col">{w.customer}</th>
            {!own && <th scope="col">{w.seat}</th>}
            <th scope="col" class="number">{w.wait}</th>
            <th scope="col" class="number">{w.handle}</th>
            <th scope="col">{w.outcome}</th>
            <th scope="col">{w.listen}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} own={own} linked={linked} dated={dated} playing={row.id === playing} onPlay={onPlay} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, own, linked, dated, playing, onPlay }: { row: CallRow; own: boolean; linked: boolean; dated: boolean; playing: boolean; onPlay: (row: CallRow) => void }) {
  const w = words.value.calls;
  return (
    <tr data-call={row.id} class={playing ? 'playing' : undefined}>
      <td class="when">
        <When row={row} linked={linked} dated={dated} />
      </td>
      <td>
        <span class="two-lines">
          <span>{row.customer ?? w.unknownCustomer}</span>
          {!own && row.scenario && <small>{scenarioTitle(row.scenario)}</small>}
        </span>
      </td>
      {!own && (
        <td>
          <span class="two-lines">
            <span>{row.person === null ? '\u2013' : personName(row.person)}</span>
            {row.seat && <small>{`${words.value.floor.seat} ${seatNumber(row.seat)}`}</small>}
          </span>
        </td>
      )}
      <td class="number">{row.queueMs === null ? '\u2013' : duration(row.queueMs)}</td>
      <td class="number">
        <Handle row={row} />
      </td>
      <td>
        <Outcome row={row} />
      </td>
      <td>
        <Listen row={row} playing={playing} onPlay={onPlay} />
      </td>
    </tr>
  );
}

function When({ row, linked, dated }: { row: CallRow; linked: boolean; dated: boolean }) {
  const { archive, calls } = words.value;
  const at = row.endedAt ?? row.offeredAt;
  const shown = (
    <span class="two-lines">
      {dated && at !== null && <small>{dayAndMonth(at, language.value)}</small>}
      <span>{timeShown(row)}</span>
    </span>
  );
  return linked ? <a href={`#/call/${row.id}`} aria-label={archive.open(row.customer ?? calls.unknownCustomer, timeShown(row))}>{shown}</a> : shown;
}

/** When it ended, as the list is in that order; of a call that has not, when it began. */
function timeShown(row: CallRow): string {
  const at = row.endedAt ?? row.offeredAt;
  return at === null ? '' : timeOfDay(at, language.value);
}

function Handle({ row }: { row: CallRow }) {
  const w = words.value.figures;
  if (row.handleMs === null) return <>{'\u2013'}</>;
  const parts = [
    ['talk', w.talk, row.talkMs],
    ['hold', w.hold, row.holdMs],
    ['wrap', w.wrap, row.wrapMs],
  ] as const;
  return (
    <span class="two-lines" title={parts.map(([, label, ms]) => `${label} ${duration(ms ?? 0)}`).join(' · ')}>
      <span>{duration(row.handleMs)}</span>
      <span class="bar small" aria-hidden="true">
        {parts.map(([name, , ms]) => (ms ?? 0) > 0 && <span key={name} class="bar-part" data-part={name} style={{ flexGrow: ms ?? 0 }} />)}
      </span>
    </span>
  );
}

function Outcome({ row }: { row: CallRow }) {
  const w = words.value.calls;
  if (row.result === null && row.outcome === null) return <span class="result">{words.value.archive.running}</span>;
  if (row.result !== null && row.result !== 'handled' && row.outcome === null) return <span class="result">{w.result[row.result]}</span>;
  if (row.outcome === null) return <span class="result">{w.noOutcome}</span>;
  const right = isRight(row);
  return (
    <span class="outcome" data-right={right === null ? 'unknown' : String(right)}>
      {right !== null && <Icon name={right ? 'right' : 'wrong'} />}
      {right === true && <span class="out-of-sight">{w.right}</span>}
      <span class="two-lines">
        <span>{outcomeLabel(row.outcome)}</span>
        {row.subCode !== null && <small>{subOutcomeLabel(row.outcome, row.subCode)}</small>}
        {right === false && row.expectedOutcome !== null && <small>{w.wrong(outcomeLabel(row.expectedOutcome))}</small>}
        {row.repaired && <small>{w.repaired}</small>}
      </span>
    </span>
  );
}

function Listen({ row, playing, onPlay }: { row: CallRow; playing: boolean; onPlay: (row: CallRow) => void }) {
  const w = words.value.calls;
  if (row.recording === null) return <span class="out-of-sight">{w.noRecording}</span>;
  const who = row.customer ?? w.unknownCustomer;
  const when = timeShown(row);
  return (
    <button type="button" class="icon-button" aria-pressed={playing} aria-label={w.playCall(who, when)} title={w.play} onClick={() => onPlay(row)}>
      <Icon name={playing ? 'stop' : 'play'} />
    </button>
  );
}

/** Plays one recording; the browser asks the server for the parts it needs. */
export function Player({ row, onClose }: { readonly row: CallRow; readonly onClose: () => void }) {
  const w = words.value;
  const title = w.calls.playing(row.customer ?? w.calls.unknownCustomer, timeShown(row));
  return (
    <section class="player" aria-label={title}>
      <p>
        <b>{title}</b> <small>{w.calls.sides}</small>
      </p>
      <audio key={row.id} controls autoplay src={row.recording ?? ''} aria-label={title} />
      <button type="button" class="icon-button" aria-label={w.close} title={w.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  );
}
