import { signal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { asking } from '../../app/ask';
import { floorIsTaken, prepare, startNew } from '../../app/exercises';
import { words } from '../../app/look';
import { keepTemplate } from '../../app/templates';
import { packs, scenariosOf } from '../../app/titles';
import { faults, newPlan, toExercise, type Plan, type PlanField } from '../../core/plan';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { TextField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import { Skeleton } from '../../parts/Skeleton';
import { DiallingFields } from './DiallingFields';
import { RuleFields } from './RuleFields';
import { SeatFields } from './SeatFields';
import { WhenFields } from './WhenFields';
import { WelcomeFields } from './WelcomeFields';
import { WhoFields } from './WhoFields';

/** What the form holds; kept while one looks at another page. */
const plan = signal<Plan | null>(null);

/** Puts a plan into the form, as one that was kept. */
export function open(kept: Plan): void {
  plan.value = kept;
}

export function PlanForm() {
  const w = words.value;
  const first = packs.value[0]?.id;
  const now = plan.value ?? (first === undefined ? null : newPlan(first));
  return (
    <Card title={w.plan.make} name="plan">
      {now === null ? <Skeleton shape="panel" /> : <Fields plan={now} />}
    </Card>
  );
}

function Fields({ plan: now }: { readonly plan: Plan }) {
  const w = words.value.plan;
  const asks = useMemo(asking, []);
  const [done, setDone] = useState<string | null>(null);
  const [checked, setChecked] = useState(false);
  const scenarios = (scenariosOf.value.get(now.pack) ?? []).map(({ id }) => id);
  const bad = faults(now, scenarios);
  const wrong = (field: PlanField): string | undefined => (checked && bad.includes(field) ? w.wrong[field] : undefined);
  const change = (some: Partial<Plan>): void => {
    setDone(null);
    plan.value = { ...now, ...some };
  };
  const send = (name: string, request: () => Promise<unknown>, said: string | null): void => {
    setChecked(true);
    setDone(null);
    if (bad.length === 0) void asks.ask(name, request).then((accepted) => setDone(accepted ? said : null));
  };
  const wanted = () => toExercise(now, scenarios);
  return (
    <form
      class="plan-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send('start', () => startNew(wanted()), null);
      }}
    >
      <p class="quiet-line">{w.lead}</p>
      <WhoFields plan={now} wrong={wrong} change={change} />
      <DiallingFields plan={now} wrong={wrong} change={change} />
      <WhenFields plan={now} wrong={wrong} change={change} />
      <RuleFields plan={now} wrong={wrong} change={change} />
      <SeatFields plan={now} wrong={wrong} change={change} />
      <WelcomeFields plan={now} wrong={wrong} change={change} />
      <TextField label={w.name} hint={w.nameHint} value={now.title} error={wrong('title')} onInput={(title) => change({ title })} />
      {floorIsTaken.value && <Notice kind="info">{w.oneAtATime}</Notice>}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      {done && <Notice kind="done">{done}</Notice>}
      <div class="buttons plan-buttons">
        <Button kind="main" type="submit" icon="play" disabled={floorIsTaken.value} pending={asks.pending.value === 'start'}>{w.launch}</Button>
        <Button pending={asks.pending.value === 'prepare'} onClick={() => send('prepare', () => prepare(wanted()), w.prepared)}>{w.prepare}</Button>
        <Button kind="quiet" pending={asks.pending.value === 'keep'} onClick={() => send('keep', () => keepTemplate(now.title.trim() || titleOf(now.pack), wanted()), w.kept)}>{w.keep}</Button>
      </div>
    </form>
  );
}

/** A template without a name goes by its customers'. */
function titleOf(pack: string): string {
  return packs.value.find(({ id }) => id === pack)?.title ?? pack;
}
