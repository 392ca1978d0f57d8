import type { OpenPack, OpenScenario } from '#api';
import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { asking } from '../../app/ask';
import { factName, truths } from '../../app/factNames';
import { outcomeLabel } from '../../app/titles';
import { NOTHING_YET, remove, write } from '../../app/workshop';
import { say } from '../../app/workshopWords';
import { nameOf, type Draft } from '../../core/draft';
import { nodesOf } from '../../core/graph';
import { readable } from '../../core/signin';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Confirm } from '../../parts/Confirm';
import { TextField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import { Graph } from './Graph';
import { Lines } from './Lines';
import { TryCall } from './TryCall';

interface Props {
  readonly pack: OpenPack;
  readonly open: OpenScenario;
}

/** One scenario: what it is for, how it goes, what the customer says. */
export function ScenarioPage({ pack, open }: Props) {
  const w = say.value;
  const [step, setStep] = useState('');
  const draft = open.draft as Draft;
  const chosen = nodesOf(draft).find(({ id }) => id === step);
  const customer = pack.customers.find(({ id }) => id === open.scenario.customer);
  const here = `#/packs/${pack.pack.id}`;
  return (
    <>
      <p><a class="more-link" href={here}>← {w.back}</a></p>
      <div class="page-head">
        <h1 class="desk-title">{open.scenario.title}</h1>
        <a class="button plain" href={`${here}/${open.scenario.id}/write`}>{w.write}</a>
      </div>
      <div class="workshop-columns three">
        <Card title={w.way}>
          <p class="field-hint">{w.wayHelp}</p>
          <Graph draft={draft} chosen={step} onPick={(id) => setStep(id === step ? '' : id)} />
        </Card>
        <Card title={chosen ? `${w.lines}: ${readable(chosen.id)}` : w.lines}>
          <Lines pack={pack.pack.id} open={open} only={chosen?.says ?? []} />
        </Card>
        <div class="floor-side">
          <Card title={w.basics}>
            <dl class="about">
              <dt>{w.aim}</dt><dd>{open.scenario.aim}</dd>
              <dt>{w.family}</dt><dd>{w.families[open.scenario.family] ?? open.scenario.family}</dd>
              <dt>{w.level}</dt><dd>{open.scenario.level} ({w.levels[open.scenario.level]})</dd>
              <dt>{w.customer}</dt><dd>{customer ? `${customer.name} (${customer.age})` : open.scenario.customer}</dd>
              <dt>{w.expected}</dt><dd>{outcomeLabel(open.scenario.expectedOutcome)}</dd>
            </dl>
            <TryCall pack={pack.pack.id} open={open} />
          </Card>
          <Card title={w.truth}>
            <dl class="about">{truths(open).map(([key, value]) => <Fragment key={key}><dt>{factName(pack, key)}</dt><dd>{value}</dd></Fragment>)}</dl>
          </Card>
          <CopyScenario pack={pack} open={open} />
          <RemoveScenario pack={pack} open={open} />
        </div>
      </div>
    </>
  );
}

/** Asked once more; the page of the pack offers to put it back. */
function RemoveScenario({ pack, open }: Props) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const go = (): void => {
    void asks.ask('remove', () => remove(pack.pack.id, open)).then((done) => done && (location.hash = `#/packs/${pack.pack.id}`));
  };
  return (
    <Card title={w.takeOut}>
      <div class="stack">
        <Confirm question={w.takeOutSure(open.scenario.title)} yes={w.takeOutYes} pending={asks.pending.value !== null} onYes={go}>{w.takeOut}</Confirm>
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      </div>
    </Card>
  );
}

/** A new scenario begins as another one: everything in it can be changed. */
function CopyScenario({ pack, open }: Props) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const [title, setTitle] = useState('');
  const id = nameOf(title);
  const isTaken = pack.scenarios.some((one) => one.id === id);
  const make = (): void => {
    if (id === '' || isTaken) return;
    const draft = { ...(open.draft as Draft), title: title.trim() };
    void asks.ask('copy', () => write(pack.pack.id, id, NOTHING_YET, draft)).then((made) => made && (location.hash = `#/packs/${pack.pack.id}/${id}/write`));
  };
  return (
    <Card title={w.copy}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <TextField label={w.newName} value={title} onInput={setTitle} error={isTaken ? w.nameTaken : undefined} />
        <div class="buttons"><Button type="submit" disabled={id === '' || isTaken} pending={asks.pending.value !== null}>{w.copy}</Button></div>
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      </form>
    </Card>
  );
}
