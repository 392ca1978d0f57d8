import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Refusal } from '#api';
import { asking, type Asking } from '../../app/ask';
import { language, words } from '../../app/look';
import { noteRefusal, readRefusals, refusals, strikeRefusal } from '../../app/refusals';
import { dayAndMonth, timeOfDay } from '../../core/figures';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { TextField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import { Skeleton } from '../../parts/Skeleton';

/** Who asked not to be called any more; somebody is added, or taken out with a reason. */
export function Refusals() {
  const w = words.value.refusals;
  const asks = useMemo(asking, []);
  useEffect(() => void asks.ask('read', readRefusals), []);
  const all = refusals.value;
  return (
    <Card title={w.title} name="refusals">
      <p class="quiet-line">{w.help}</p>
      {!all && <Skeleton shape="panel" />}
      {all?.length === 0 && <p class="empty">{w.none}</p>}
      <ul class="shelf-list">
        {all?.map((refusal) => <Row key={refusal.id} refusal={refusal} asks={asks} />)}
      </ul>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      <Adding asks={asks} />
    </Card>
  );
}

function Row({ refusal, asks }: { readonly refusal: Refusal; readonly asks: Asking }) {
  const w = words.value.refusals;
  const [open, setOpen] = useState(false);
  const { id, number, name, reason, call, at } = refusal;
  const who = name || w.nameless;
  const when = `${dayAndMonth(at, language.value)} ${timeOfDay(at, language.value)}`;
  return (
    <li class="template">
      <span class="two-lines">
        <span>{who} · {number}</span>
        <small>{[call === null ? w.byHand(when) : w.onCall(when), reason].filter(Boolean).join(' · ')}</small>
      </span>
      <Button kind="quiet" label={w.takeOutWhom(who)} expanded={open} onClick={() => setOpen(!open)}>{w.takeOut}</Button>
      {open && <Striking id={id} asks={asks} />}
    </li>
  );
}

function Striking({ id, asks }: { readonly id: string; readonly asks: Asking }) {
  const w = words.value.refusals;
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <Form
      onSubmit={() => {
        setTried(true);
        if (why.trim() !== '') void asks.ask(id, () => strikeRefusal(id, why.trim()));
      }}
    >
      <TextField label={w.whyOut} hint={w.whyOutHint} value={why} onInput={setWhy} error={tried && why.trim() === '' ? w.needReason : undefined} />
      <Button kind="danger" type="submit" pending={asks.pending.value === id}>{w.takeOut}</Button>
    </Form>
  );
}

const BLANK = { number: '', name: '', reason: '' };

function Adding({ asks }: { readonly asks: Asking }) {
  const w = words.value.refusals;
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const [one, setOne] = useState(BLANK);
  if (!open) return <Button kind="quiet" onClick={() => setOpen(true)}>{w.add}</Button>;
  const noNumber = !isNumber(one.number);
  const noReason = one.reason.trim() === '';
  async function add() {
    setTried(true);
    if (noNumber || noReason) return;
    if (await asks.ask('add', () => noteRefusal(one.number, one.name.trim(), one.reason.trim()))) {
      setOne(BLANK);
      setTried(false);
      setOpen(false);
    }
  }
  return (
    <Form onSubmit={() => void add()}>
      <TextField label={w.number} hint={w.numberHint} value={one.number} onInput={(number) => setOne((before) => ({ ...before, number }))} error={tried && noNumber ? w.needNumber : undefined} />
      <TextField label={w.name} value={one.name} onInput={(name) => setOne((before) => ({ ...before, name }))} />
      <TextField label={w.reason} value={one.reason} onInput={(reason) => setOne((before) => ({ ...before, reason }))} error={tried && noReason ? w.needReason : undefined} />
      <div class="buttons">
        <Button kind="main" type="submit" pending={asks.pending.value === 'add'}>{w.keep}</Button>
        <Button onClick={() => setOpen(false)}>{words.value.cancel}</Button>
      </div>
    </Form>
  );
}

/** As the server takes one: what stands between the digits does not count. */
function isNumber(typed: string): boolean {
  return /^\+?[0-9]{3,15}$/.test(typed.replace(/[\s./()-]/g, ''));
}

function Form({ children, onSubmit }: { readonly children: ComponentChildren; readonly onSubmit: () => void }) {
  return (
    <form
      class="refusal-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
