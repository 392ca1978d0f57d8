import { useEffect, useMemo } from 'preact/hooks';
import { filters, found, more, next, search } from '../app/archive';
import { asking } from '../app/ask';
import { language, words } from '../app/look';
import { personName } from '../app/people';
import { playing, toggle } from '../app/player';
import { saveFile } from '../app/save';
import { outcomeLabel, scenarioTitle } from '../app/titles';
import { toCsv } from '../core/csv';
import { timeOfDay } from '../core/figures';
import { localDay } from '../core/hours';
import type { CallRow } from '../core/wire';
import { Button } from '../parts/Button';
import { CallTable, Player } from '../parts/Calls';
import { Card } from '../parts/Card';
import { Header } from '../parts/Header';
import { Notice } from '../parts/Notice';
import { Skeletons } from '../parts/Skeleton';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { CallFilters } from './calls/CallFilters';

/** Every recorded call one may see, narrowed by what one looks for. */
export function Archive() {
  const w = words.value.archive;
  const asks = useMemo(asking, []);
  const rows = found.value;
  useEffect(() => void asks.ask('search', search), [filters.value]);
  return (
    <div class="page archive-page">
      <Header status={<><PbxState /><FeedState /></>} />
      <main id="content" tabIndex={-1}>
        <h1 class="desk-title">{w.title}</h1>
        <CallFilters />
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
        <Card title={rows ? w.found(rows.length, next.value !== null) : w.title} name="found-calls" aside={<Button disabled={!rows || rows.length === 0} onClick={() => rows && saveFile(`${w.fileName}.csv`, csvOf(rows))}>{w.exportCsv}</Button>}>
          {!rows && <Skeletons shape="row" count={6} />}
          {rows && rows.length > 0 && <CallTable rows={rows} linked dated playing={playing.value?.id ?? null} onPlay={toggle} />}
          {next.value !== null && (
            <div class="buttons">
              <Button pending={asks.pending.value === 'more'} onClick={() => void asks.ask('more', more)}>{w.more}</Button>
            </div>
          )}
        </Card>
      </main>
      <FrozenNotice />
      {playing.value && <Player row={playing.value} onClose={() => (playing.value = null)} />}
    </div>
  );
}

function csvOf(rows: readonly CallRow[]): string {
  const { archive: w, calls } = words.value;
  const heading = [w.when, calls.time, calls.customer, w.scenario, w.person, w.seat, w.waited, w.talk, w.hold, w.wrap, w.handle, w.result, w.said, w.expected];
  return toCsv([heading, ...rows.map(cells)]);
}

/** Times in whole seconds, so that a spreadsheet can reckon with them. */
function cells(row: CallRow): readonly (string | number | null)[] {
  const at = row.offeredAt ?? row.rangAt ?? row.endedAt;
  const day = at === null ? '' : localDay(at);
  const outcome = row.outcome === null ? '' : outcomeLabel(row.subCode === null ? row.outcome : `${row.outcome}/${row.subCode}`);
  return [
    day, at === null ? '' : timeOfDay(at, language.value), row.customer, row.scenario && scenarioTitle(row.scenario), row.person && personName(row.person), row.seat,
    seconds(row.queueMs), seconds(row.talkMs), seconds(row.holdMs), seconds(row.wrapMs), seconds(row.handleMs),
    row.result && words.value.calls.result[row.result], outcome, row.expectedOutcome && outcomeLabel(row.expectedOutcome),
  ];
}

function seconds(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 1000);
}
