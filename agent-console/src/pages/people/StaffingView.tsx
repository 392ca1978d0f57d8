import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Staffing } from '#api';
import { asking } from '../../app/ask';
import { floor } from '../../app/live';
import { language, words } from '../../app/look';
import { planStaffing } from '../../app/staffing';
import { AS_TODAY, best, isAskable, type Wish } from '../../core/staffing';
import { mean, percent, seconds } from '../../core/figures';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';
import { Skeleton } from '../../parts/Skeleton';
import { SeatTable } from './staffing/SeatTable';
import { TodayCard } from './staffing/TodayCard';
import { WishFields } from './staffing/WishFields';

/** How long after the last letter is asked. */
const PAUSE_MS = 300;

/** How many seats a number of calls needs, and what was to be expected of today beside what happened. */
export function StaffingView() {
  const w = words.value.staffing;
  const asks = useMemo(asking, []);
  const [wish, setWish] = useState<Wish>(AS_TODAY);
  const [plan, setPlan] = useState<Staffing | null>(null);
  const newest = floor.value?.recent[0]?.id;
  useEffect(() => {
    if (!isAskable(wish)) return undefined;
    const soon = setTimeout(() => void asks.ask('plan', async () => setPlan(await planStaffing(wish))), PAUSE_MS);
    return () => clearTimeout(soon);
  }, [wish, newest]);
  return (
    <>
      <Card title={w.title} name="staffing">
        <p class="quiet-line">{plan && measuredText(plan)}</p>
        <WishFields wish={wish} onChange={setWish} />
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
        {plan === null ? <Skeleton shape="panel" /> : <Answer plan={plan} />}
        <Definitions />
      </Card>
      {plan && <TodayCard plan={plan} minutes={wish.minutes} onMinutes={(minutes) => setWish({ ...wish, minutes })} />}
    </>
  );
}

function Answer({ plan }: { readonly plan: Staffing }) {
  const w = words.value.staffing;
  if (plan.seats.length === 0) return <p class="empty">{w.missing}</p>;
  const enough = plan.seats.find(({ seats }) => seats === plan.enough);
  const level = enough && best(enough)?.serviceLevel;
  return (
    <>
      <p class="staffing-answer" role="status">
        <strong>{plan.enough === null ? w.never : w.enough(plan.enough)}</strong>
        {typeof level === 'number' && <span> {w.enoughMeans(percent(Math.floor(level * 100) / 100, language.value), seconds(plan.rule.inTimeMs, language.value))}</span>}
      </p>
      <SeatTable plan={plan} />
    </>
  );
}

function measuredText({ measured }: Staffing): string {
  const w = words.value.staffing;
  if (measured.offered === 0) return w.nothingYet;
  const told = (ms: number | null): string => (ms === null ? words.value.notMeasured : mean(ms));
  return w.measured(w.calls(measured.offered), told(measured.handleMs), told(measured.patienceMs));
}

function Definitions() {
  const w = words.value.staffing;
  return (
    <details class="definitions">
      <summary>{w.definitions}</summary>
      <dl>{Object.entries(w.means).map(([key, { name, text }]) => <div key={key}><dt>{name}</dt><dd>{text}</dd></div>)}</dl>
    </details>
  );
}
