import { useMemo } from 'preact/hooks';
import type { Staffing, StaffingLevel, StaffingStretch } from '#api';
import { language, words } from '../../../app/look';
import { count, mean, percent, seconds, timeOfDay } from '../../../core/figures';
import { levels, MINUTES } from '../../../core/staffing';
import { Card } from '../../../parts/Card';
import { Chart } from '../../../parts/Chart';
import { Tabs } from '../../../parts/Tabs';

interface Props {
  readonly plan: Staffing;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
}

/** What the formulas expected of each stretch of the day, laid over what happened in it. */
export function TodayCard({ plan, minutes, onMinutes }: Props) {
  const w = words.value.staffing;
  const came = plan.stretches.filter(({ offered }) => offered > 0);
  return (
    <Card title={w.today} name="staffing-today">
      <p class="quiet-line">{w.todayMeans}</p>
      <div class="filters">
        <Tabs label={w.stretch} chosen={String(minutes)} options={MINUTES.map((n) => ({ value: String(n), text: w.minutes(n) }))} onPick={(value) => onMinutes(Number(value))} />
      </div>
      {came.length === 0 ? <p class="empty">{w.noDay}</p> : <Day plan={plan} came={came} />}
    </Card>
  );
}

function Day({ plan, came }: { readonly plan: Staffing; readonly came: readonly StaffingStretch[] }) {
  const w = words.value.staffing;
  const { at, curves } = useMemo(() => levels(came), [plan]);
  const [expected, real] = curves;
  const lines = [
    { ...expected, label: w.expected, colour: 'talking-disc' },
    { ...real, label: w.real, colour: 'ready-disc', filled: true },
  ];
  const title = w.chart(seconds(plan.rule.inTimeMs, language.value));
  return (
    <>
      {came.length > 1 && (
        <>
          <ul class="legend">{lines.map(({ name, label, colour }) => <li key={name} data-colour={colour}>{label}</li>)}</ul>
          <Chart label={title} at={at} lines={lines} left={(value) => `${count(value, language.value)}\u00a0%`} top={100} />
        </>
      )}
      <Stretches plan={plan} came={came} title={title} />
    </>
  );
}

function Stretches({ plan, came, title }: { readonly plan: Staffing; readonly came: readonly StaffingStretch[]; readonly title: string }) {
  const w = words.value.staffing;
  const level = w.level(seconds(plan.rule.inTimeMs, language.value));
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={title}>
      <table class="list staffing-table">
        <thead>
          <tr>
            <td colSpan={3} />
            {[level, w.lost, w.wait].map((name) => <th key={name} scope="colgroup" colSpan={2}>{name}</th>)}
          </tr>
          <tr>
            <th scope="col">{w.from}</th>
            <th scope="col" class="number">{w.came}</th>
            <th scope="col" class="number">{w.present}</th>
            {[0, 1, 2].flatMap((n) => [<th key={`e${n}`} scope="col" class="number">{w.expected}</th>, <th key={`r${n}`} scope="col" class="number">{w.real}</th>])}
          </tr>
        </thead>
        <tbody>
          {came.map(({ from, offered, seats, expected, measured }) => (
            <tr key={from}>
              <th scope="row">{timeOfDay(from, language.value)}</th>
              <td class="number">{count(offered, language.value)}</td>
              <td class="number">{count(Math.round(seats), language.value)}</td>
              {(['serviceLevel', 'abandonment'] as const).flatMap((name) => [<Share key={`${name} e`} of={expected?.[name] ?? null} />, <Share key={`${name} r`} of={measured[name]} />])}
              <Wait of={expected} />
              <Wait of={measured} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Share({ of }: { readonly of: number | null }) {
  return <td class="number">{of === null ? <span class="quiet-line">{words.value.notMeasured}</span> : percent(Math.round(of * 100) / 100, language.value)}</td>;
}

function Wait({ of }: { readonly of: StaffingLevel | null }) {
  const ms = of?.waitMs ?? null;
  return <td class="number">{ms === null ? <span class="quiet-line">{words.value.notMeasured}</span> : mean(ms)}</td>;
}
