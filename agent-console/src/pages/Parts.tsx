import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { language, words } from '../app/look';
import type { CallRow, CallView, Figures, SeatState, SeatView } from '../core/wire';
import { Button, IconButton } from '../parts/Button';
import { CallTable } from '../parts/Calls';
import { Choice } from '../parts/Choice';
import { SelectField, TextField } from '../parts/Field';
import { Header } from '../parts/Header';
import { Icon, ICONS } from '../parts/Icon';
import { StateMark } from '../parts/Mark';
import { Notice } from '../parts/Notice';
import { Skeletons } from '../parts/Skeleton';
import { Tile } from '../parts/Tile';
import { All } from './floor/FiguresStrip';

const STATES: readonly SeatState[] = ['ready', 'previewing', 'ringing', 'dialling', 'talking', 'on-hold', 'wrapping-up', 'paused', 'no-phone-yet', 'phone-lost', 'signed-off'];
const COLOURS = ['ground', 'surface', 'sunken', 'line', 'line-strong', 'ink', 'ink-soft', 'accent', 'accent-strong', 'accent-soft', 'focus', 'good', 'good-soft', 'warn', 'warn-soft', 'bad', 'bad-soft'];
const SIZES = ['small', 'body', 'large', 'title', 'figure', 'huge'];
const SPACES = ['1', '2', '3', '4', '5', '6', '8'];

/** Every part of the design system in every state, to look at and to test; shows no data of anybody. */
export function Parts() {
  const w = words.value.parts;
  return (
    <div class="page parts-page">
      <Header />
      <main id="content" tabIndex={-1}>
        <h1 class="desk-title">{w.title}</h1>
        <p>{w.lead}</p>
        <Section title={w.tiles}>
          <ul class="tiles" style={{ '--columns': 4 }}>
            {STATES.map((state, index) => <Tile key={state} seat={seatIn(state, index)} call={callIn(state)} />)}
          </ul>
        </Section>
        <Section title={w.figures}>
          <div class="figures"><All figures={MEASURED} w={words.value} l={language.value} /></div>
          <div class="figures"><All figures={UNMEASURED} w={words.value} l={language.value} /></div>
        </Section>
        <Section title={words.value.calls.title}>
          <div class="card"><CallTable rows={ROWS} playing="3" onPlay={() => undefined} /></div>
        </Section>
        <Section title={w.states}>
          <div class="parts-row">{STATES.map((state) => <span key={state} class="parts-state" data-state={state}><StateMark state={state} /></span>)}</div>
        </Section>
        <Section title={w.buttons}><Buttons /></Section>
        <Section title={w.fields}><Fields /></Section>
        <Section title={w.notices}>
          <Notice kind="info">{words.value.signIn.endedBecause.over}</Notice>
          <Notice kind="done">{words.value.desk.saved}</Notice>
          <Notice kind="warning">{words.value.feed.frozen('12 s')}. {words.value.feed.frozenHelp}</Notice>
          <Notice kind="error">{words.value.signIn.wrong}</Notice>
        </Section>
        <Section title={w.type}>
          {SIZES.map((size) => <p key={size} class="parts-type" style={{ '--size': `var(--type-${size})` }}>{w.sample} <span class="number">0123456789 02:05</span></p>)}
        </Section>
        <Section title={w.colours}>
          <div class="parts-row">{COLOURS.map((name) => <span key={name} class="swatch"><span class="swatch-colour" style={{ '--swatch': `var(--${name})` }} />{name}</span>)}</div>
        </Section>
        <Section title={w.spaces}>
          <div class="parts-row">{SPACES.map((step) => <span key={step} class="swatch"><span class="space" style={{ '--step': `var(--space-${step})` }} />{step}</span>)}</div>
        </Section>
        <Section title={w.icons}>
          <div class="parts-row">{ICONS.map((name) => <span key={name} class="swatch"><Icon name={name} />{name}</span>)}</div>
        </Section>
        <Section title={w.skeletons}>
          <div class="figures"><Skeletons shape="figure" count={6} /></div>
          <ul class="tiles" style={{ '--columns': 4 }}><Skeletons shape="tile" count={4} /></ul>
        </Section>
      </main>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="parts-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Buttons() {
  const { desk, exercise, language: label } = words.value;
  const [chosen, choose] = useState<'a' | 'b'>('a');
  return (
    <div class="parts-row">
      <Button kind="main" icon="right">{desk.saveAndReady}</Button>
      <Button kind="main" pending>{exercise.starting}</Button>
      <Button icon="paused">{desk.pause}</Button>
      <Button kind="quiet" icon="stop">{exercise.stop}</Button>
      <Button kind="danger">{exercise.stopYes}</Button>
      <Button disabled>{desk.save}</Button>
      <IconButton icon="play" label={words.value.calls.play} onClick={() => undefined} />
      <IconButton icon="eye" label={words.value.signIn.hide} pressed onClick={() => undefined} />
      <Choice label={label} chosen={chosen} options={[{ value: 'a', text: 'FR', full: 'Français' }, { value: 'b', text: 'NL', full: 'Nederlands' }]} onPick={choose} />
    </div>
  );
}

function Fields() {
  const { signIn: w, exercise } = words.value;
  const [text, setText] = useState('');
  return (
    <div class="parts-fields">
      <TextField label={w.seat} hint={w.seatHint} value={text} onInput={setText} />
      <TextField label={w.person} hint={w.personHint} value={text} onInput={setText} error={w.needPerson} />
      <SelectField label={exercise.pace} value="normal" onPick={() => undefined} options={[{ value: 'normal', text: exercise.normal }]} />
    </div>
  );
}

const LOADED = Date.now();
const ago = (ms: number): string => new Date(LOADED - ms).toISOString();
const NAMES = ['Amina Haddad', 'Bruno Lefèvre', 'Chantal Dubois', 'David Nguyen', 'Élise Lambert', 'Fatou Diallo', 'Grégory Petit', 'Hanan El Amrani'];

function seatIn(state: SeatState, index: number): SeatView {
  const name = NAMES[index];
  const phone = state === 'signed-off' ? 'none' : index % 2 === 0 ? 'web' : 'sip';
  return { id: `seat-${String(index + 1).padStart(2, '0')}`, person: name === undefined ? null : { id: 'x', name }, state, since: ago(index * 37_000 + 5_000), phone, ...(state === 'paused' ? { pauseReason: 'break' } : {}) };
}

function callIn(state: SeatState): CallView | undefined {
  if (!['ringing', 'dialling', 'talking', 'on-hold', 'wrapping-up'].includes(state)) return undefined;
  return { id: 'c', line: 'accueil', direction: 'inbound', customer: { id: 'c', name: 'Mme Vandenberghe' }, scenario: 'facture-incomprise', phase: 'talking', since: ago(0) };
}

const MEASURED: Figures = {
  offered: 1234, handled: 1101, abandoned: 96, missedRings: 7, asaMs: 17_400, ahtMs: 183_000, talkMs: 140_000, holdMs: 14_000, wrapMs: 29_000,
  serviceLevel: { value: 0.8125, formula: 'B', thresholdMs: 20_000, numerator: 962, denominator: 1184 },
  abandonment: { value: 0.081, shortMs: 5_000, numerator: 96, denominator: 1184 },
  occupancy: { value: 0.679, workMs: 6_764_000, idleMs: 3_200_000 },
};

const UNMEASURED: Figures = {
  offered: 0, handled: 0, abandoned: 0, missedRings: 0, asaMs: null, ahtMs: null, talkMs: null, holdMs: null, wrapMs: null,
  serviceLevel: { value: null, formula: 'B', thresholdMs: 20_000, numerator: 0, denominator: 0 },
  abandonment: { value: null, shortMs: 5_000, numerator: 0, denominator: 0 },
  occupancy: { value: null, workMs: 0, idleMs: 0 },
};

const ROW: CallRow = {
  id: '1', exercise: 'x', direction: 'inbound', line: 'accueil', customer: 'Mme Vandenberghe', scenario: 'facture-incomprise', seat: 'seat-04', person: 'David Nguyen',
  offeredAt: ago(300_000), rangAt: null, answeredAt: null, endedAt: null, wrappedUpAt: null, queueMs: 12_000, ringMs: 3_000, talkMs: 140_000, holdMs: 14_000, wrapMs: 29_000, handleMs: 183_000,
  endedBy: 'customer', outcome: 'informed', subCode: null, note: null, expectedOutcome: 'informed', recording: '/none', result: 'handled', repaired: false,
};
const ROWS: readonly CallRow[] = [
  ROW,
  { ...ROW, id: '2', expectedOutcome: 'ticket-opened' },
  { ...ROW, id: '3', repaired: true },
  { ...ROW, id: '4', seat: null, person: null, talkMs: null, holdMs: null, wrapMs: null, handleMs: null, outcome: null, expectedOutcome: null, recording: null, result: 'abandoned' },
];
