import type { OpenPack, OpenScenario } from '#api';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { say } from '../../app/workshopWords';
import { nodesOf } from '../../core/graph';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';
import { writing, type Writing } from '../../app/writing';
import { Basics } from './write/Basics';
import { Events } from './write/Events';
import { Outcomes } from './write/Outcomes';
import { Phrases } from './write/Phrases';
import { Steps } from './write/Steps';
import { Truth } from './write/Truth';
import { Graph } from './Graph';
import { Remarks } from './Remarks';

interface Props {
  readonly pack: OpenPack;
  readonly open: OpenScenario;
}

/** A scenario as a form: it is checked as one types, and written when it can be played. */
export function Editor({ pack, open }: Props) {
  const w = say.value;
  const form = useMemo(() => writing(pack.pack.id, open), []);
  useEffect(() => form.follow(), []);
  const [step, setStep] = useState('');
  const here = `#/packs/${pack.pack.id}/${open.scenario.id}`;
  const draft = form.draft.value;
  const pick = (id: string): void => {
    setStep(id);
    const at = nodesOf(draft).findIndex((node) => node.id === id);
    const item = document.getElementById(`step-${at}`);
    item?.scrollIntoView({ block: 'center' });
    item?.querySelector<HTMLInputElement>('input')?.focus();
  };
  return (
    <>
      <p><a class="more-link" href={here}>← {w.backTo}</a></p>
      <WriteBar form={form} title={open.scenario.title} />
      {form.conflict.value && (
        <Notice kind="warning">
          {w.conflict}
          <div class="buttons">
            <Button onClick={() => void form.keepMine()}>{w.mine}</Button>
            <Button onClick={() => void form.takeTheirs()}>{w.theirs}</Button>
          </div>
        </Notice>
      )}
      <div class="workshop-columns turned">
        <div class="stack">
          <Basics form={form} pack={pack} />
          <Truth form={form} />
          <Outcomes form={form} pack={pack} />
          <Phrases form={form} />
          <Steps form={form} pack={pack} />
          <Events form={form} pack={pack} />
        </div>
        <div class="write-side stack">
          <State form={form} />
          <Card title={w.way}><Graph draft={draft} chosen={step} onPick={pick} /></Card>
        </div>
      </div>
    </>
  );
}

function WriteBar({ form, title }: { readonly form: Writing; readonly title: string }) {
  const w = say.value;
  const wrong = form.remarks.value.some(({ advice }) => !advice);
  return (
    <div class="write-bar">
      <h1 class="desk-title">{title}</h1>
      <div class="buttons">
        {form.state.value !== 'same' && <span role="status">{w[form.state.value]}</span>}
        <Button disabled={!form.canUndo.value} onClick={form.undo}>{w.undo}</Button>
        <Button disabled={!form.canRedo.value} onClick={form.redo}>{w.redo}</Button>
        <Button kind="main" pending={form.saving.value} disabled={form.state.value !== 'unsaved' || wrong} onClick={() => void form.save()}>{w.save}</Button>
      </div>
    </div>
  );
}

/** All that lint says, in the order of the form. */
function State({ form }: { readonly form: Writing }) {
  const w = say.value;
  const all = form.remarks.value;
  const wrong = all.filter(({ advice }) => !advice);
  const advice = all.filter((remark) => remark.advice);
  const sum = [wrong.length > 0 && w.mustMend(wrong.length), advice.length > 0 && w.couldMend(advice.length)].filter(Boolean).join(', ');
  return (
    <Card title={form.checking.value ? w.checking : sum || w.fine}>
      <div class="stack" aria-live="polite">
        <Remarks all={[...wrong, ...advice]} />
      </div>
    </Card>
  );
}
