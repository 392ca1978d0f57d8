import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Class, FiguresOf, PeriodMeasures } from '#api';
import { asking } from '../../app/ask';
import { floor } from '../../app/live';
import { language, words } from '../../app/look';
import { personName } from '../../app/people';
import { readPeriod, type By } from '../../app/period';
import { saveFile } from '../../app/save';
import { now } from '../../app/time';
import { toCsv } from '../../core/csv';
import { count, mean, percent, preciseSeconds } from '../../core/figures';
import { localDay, plusDays } from '../../core/hours';
import { readable } from '../../core/signin';
import { aCall, COLUMNS, lineOf, shareOf } from '../../core/period';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { DayField } from '../../parts/DayField';
import { Notice } from '../../parts/Notice';
import { Skeleton } from '../../parts/Skeleton';
import { SplitBar } from '../../parts/SplitBar';
import { Tabs } from '../../parts/Tabs';

/** How long after a call its measures are all there. */
const SETTLED_MS = 2_000;

/** The measures of some days, by person or by exercise; by name, never by a figure. */
export function MeasuresView({ of }: { readonly of: Class | null }) {
  const w = words.value.period;
  const asks = useMemo(asking, []);
  const today = localDay(now.peek());
  const [from, setFrom] = useState(plusDays(today, -6));
  const [to, setTo] = useState(today);
  const [by, setBy] = useState<By>('person');
  const [read, setRead] = useState<PeriodMeasures | null>(null);
  const reread = (): void => {
    if (from !== '' && to !== '') void asks.ask('read', async () => setRead(await readPeriod(from, to, by)));
  };
  useEffect(reread, [from, to, by]);
  // A call that ends changes the figures of today; several at one time are read once.
  const newest = to === today ? floor.value?.recent[0]?.id : undefined;
  useEffect(() => {
    if (newest === undefined) return undefined;
    const soon = setTimeout(reread, SETTLED_MS);
    return () => clearTimeout(soon);
  }, [newest]);
  const inClass = new Set(of?.trainees.map(({ id }) => id));
  const lines = read?.items.filter((line) => by === 'exercise' || of === null || inClass.has(line.of ?? ''));
  return (
    <Card title={w.title} name="measures" aside={<span class="quiet-line">{by === 'person' ? (of?.title ?? words.value.people.everybody) : w.allExercises}</span>}>
      <div class="filters">
        <DayField label={words.value.people.from} value={from} onPick={setFrom} />
        <DayField label={words.value.people.to} value={to} onPick={setTo} />
        <Tabs label={w.by} chosen={by} options={[{ value: 'person', text: w.byPerson }, { value: 'exercise', text: w.byExercise }]} onPick={setBy} />
        <Button disabled={!lines || lines.length === 0} onClick={() => lines && saveFile(`${w.fileName}-${from}-${to}.csv`, csvOf(lines, by))}>{words.value.people.exportCsv}</Button>
      </div>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      {!lines && <Skeleton shape="panel" />}
      {lines?.length === 0 && <p class="empty">{w.none}</p>}
      {lines && lines.length > 0 && <Table lines={lines} by={by} />}
      {read && !read.complete && <Notice kind="info">{w.incomplete}</Notice>}
      <Definitions />
    </Card>
  );
}

function Table({ lines, by }: { readonly lines: readonly FiguresOf[]; readonly by: By }) {
  const w = words.value.period;
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={w.title}>
      <table class="list measures-table">
        <thead>
          <tr>
            <th scope="col">{by === 'person' ? words.value.people.name : w.exercise}</th>
            {(['calls', 'handle', 'greeting', 'answer', 'cuts', 'silences', 'unannounced', 'outcomes', 'fields'] as const).map((name) => <th key={name} scope="col" class="number">{w.head[name]}</th>)}
          </tr>
        </thead>
        <tbody>{lines.map((line) => <Line key={line.of} line={line} name={nameOf(line, by)} />)}</tbody>
      </table>
    </div>
  );
}

function Line({ line, name }: { readonly line: FiguresOf; readonly name: string }) {
  const w = words.value.period;
  const tell = language.value;
  const times = [
    { name: 'talk', value: line.talkMs ?? 0, text: `${w.head.talk} ${mean(line.talkMs ?? 0)}` },
    { name: 'hold', value: line.holdMs ?? 0, text: `${w.head.hold} ${mean(line.holdMs ?? 0)}` },
    { name: 'wrap', value: line.wrapMs ?? 0, text: `${w.head.wrap} ${mean(line.wrapMs ?? 0)}` },
  ];
  const natural = [
    { name: 'natural', value: line.natural.some, text: w.natural(line.natural.some) },
    { name: 'other', value: line.natural.all - line.natural.some, text: w.unnatural(line.natural.all - line.natural.some) },
  ];
  return (
    <tr>
      <th scope="row">{name}</th>
      <Cell value={count(line.calls, tell)} made={w.measured(line.measured)} />
      <Cell value={line.handleMs === null ? null : mean(line.handleMs)} made={<SplitBar label={w.head.handle} pieces={times} />} />
      <Cell value={line.greetingMs === null ? null : preciseSeconds(line.greetingMs, tell)} />
      <Cell value={line.answerMs === null ? null : preciseSeconds(line.answerMs, tell)} made={<SplitBar label={w.head.answer} pieces={natural} />} />
      <Cell value={perCall(line.interruptions, line)} made={line.measured > 0 && w.inAll(line.interruptions)} />
      <Cell value={perCall(line.silences, line)} made={line.measured > 0 && w.inAll(line.silences)} />
      <Cell value={line.measured === 0 ? null : line.holds === 0 ? w.noHold : w.of(line.unannounced, line.holds)} />
      <Cell value={shareText(line.outcomes)} made={line.outcomes.all > 0 && w.of(line.outcomes.some, line.outcomes.all)} />
      <Cell value={shareText(line.fields)} made={line.fields.all > 0 && w.of(line.fields.some, line.fields.all)} />
    </tr>
  );
}

function Cell({ value, made }: { readonly value: string | null; readonly made?: preact.ComponentChildren }) {
  return <td class="number">{value ?? <span class="quiet-line">{words.value.notMeasured}</span>}{made && <small>{made}</small>}</td>;
}

function perCall(times: number, line: FiguresOf): string | null {
  const value = aCall(times, line);
  return value === null ? null : value.toLocaleString({ fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }[language.value], { maximumFractionDigits: 1 });
}

function shareText(part: FiguresOf['outcomes']): string | null {
  const share = shareOf(part);
  return share === null ? null : percent(Math.round(share * 100) / 100, language.value);
}

/** What each column means, one click away. */
function Definitions() {
  const w = words.value.period;
  return (
    <details class="definitions">
      <summary>{w.definitions}</summary>
      <dl>{(Object.keys(w.means) as (keyof typeof w.means)[]).map((name) => <div key={name}><dt>{w.head[name]}</dt><dd>{w.means[name]}</dd></div>)}</dl>
      <p class="quiet-line">{words.value.talk.noEmotion}</p>
    </details>
  );
}

function nameOf(line: FiguresOf, by: By): string {
  return by === 'person' ? personName(line.of ?? '') : readable(line.of ?? '');
}

function csvOf(lines: readonly FiguresOf[], by: By): string {
  const w = words.value.period;
  const heading = [by === 'person' ? words.value.people.name : w.exercise, ...COLUMNS.map((column) => w.columns[column])];
  return toCsv([heading, ...lines.map((line) => [nameOf(line, by), ...lineOf(line)])]);
}
