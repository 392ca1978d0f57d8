import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../app/look';
import { linkedSeat } from '../app/route';
import { sessionEnd, signIn } from '../app/session';
import { Problem } from '../core/api';
import { personId, seatId } from '../core/signin';
import { duration } from '../core/figures';
import { Button, IconButton } from '../parts/Button';
import { TextField } from '../parts/Field';
import { Emblem, Look } from '../parts/Header';
import { Notice } from '../parts/Notice';
import type { Words } from '../words';

interface Refusal {
  readonly person?: string;
  readonly code?: string;
  readonly seat?: string;
  readonly form?: string;
  /** What she may do all the same: the question, and the answer that goes on. */
  readonly confirm?: { readonly asks: string; readonly yes: string };
}

export function SignIn() {
  const w = words.value;
  return (
    <div class="sign-in-page">
      <header class="sign-in-look">
        <Look />
      </header>
      <main id="content" class="sign-in">
        <div class="sign-in-brand">
          <Emblem />
          <span>{w.product}</span>
        </div>
        <h1>{w.signIn.title}</h1>
        <p class="lead">{w.signIn.lead}</p>
        <Form />
        <p class="quiet-line">{w.signIn.privacy}</p>
      </main>
    </div>
  );
}

function Form() {
  const w = words.value.signIn;
  const [seat, setSeat] = useState(linkedSeat.value);
  const [person, setPerson] = useState('');
  const [code, setCode] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>({});
  const boxes = { seat: useRef<HTMLInputElement>(null), person: useRef<HTMLInputElement>(null), code: useRef<HTMLInputElement>(null) };
  useEffect(() => (linkedSeat.value ? boxes.person : boxes.seat).current?.focus(), []);

  const refuse = (reason: Refusal): void => {
    setRefusal(reason);
    const first = reason.seat ? boxes.seat : reason.person ? boxes.person : boxes.code;
    first.current?.focus();
  };
  const submit = async (move: boolean): Promise<void> => {
    if (busy) return;
    const missing = missingIn(person, code, words.value);
    if (missing) return refuse(missing);
    setBusy(true);
    try {
      await signIn({ person: personId(person), code: code.trim(), seat: seatId(seat), move });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(refusalOf(problem, words.value));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(false);
      }}
    >
      {sessionEnd.value && !refusal.form && !refusal.confirm && <Notice kind="info">{w.endedBecause[sessionEnd.value]}</Notice>}
      {refusal.form && <Notice kind="error">{refusal.form}</Notice>}
      <TextField label={w.seat} hint={w.seatHint} value={seat} onInput={setSeat} error={refusal.seat} box={boxes.seat} narrow />
      <TextField label={w.person} hint={w.personHint} value={person} onInput={setPerson} error={refusal.person} box={boxes.person} autocomplete="username" />
      <TextField
        label={w.code}
        hint={w.codeHint}
        value={code}
        onInput={setCode}
        error={refusal.code}
        box={boxes.code}
        type={shown ? 'text' : 'password'}
        autocomplete="one-time-code"
        after={<IconButton icon="eye" label={shown ? w.hide : w.show} pressed={shown} onClick={() => setShown(!shown)} />}
      />
      {refusal.confirm && (
        <Notice kind="warning">
          <p>{refusal.confirm.asks}</p>
          <Button onClick={() => void submit(true)}>{refusal.confirm.yes}</Button>
        </Notice>
      )}
      <Button kind="main" type="submit" pending={busy}>
        {busy ? w.busy : w.submit}
      </Button>
    </form>
  );
}

function missingIn(person: string, code: string, { signIn: w }: Words): Refusal | null {
  if (person.trim() === '') return { person: w.needPerson };
  return code.trim() === '' ? { code: w.needCode } : null;
}

/** What to tell for each way a sign-in fails, at the field it is about. */
function refusalOf(problem: Problem, { signIn: w }: Words): Refusal {
  switch (problem.status) {
    case 0:
      return { form: w.unreachable };
    case 400:
      return 'seat' in problem.fields ? { seat: w.noSeat } : { form: w.wrong };
    case 401:
      return { form: w.wrong };
    case 404:
      return { seat: w.noSeat };
    case 409:
      return conflictOf(problem.kind, w);
    case 429:
      return { form: w.tooMany(problem.retryAfter === null ? w.tooManyMoment : duration(problem.retryAfter * 1000)) };
    default:
      return { form: w.other };
  }
}

/** Somebody is there already: herself in another window, or somebody else at the seat, who may have forgotten to leave. */
function conflictOf(kind: string, w: Words['signIn']): Refusal {
  if (kind === 'signed-in-elsewhere') return { confirm: { asks: w.elsewhere, yes: w.moveHere } };
  if (kind === 'seat-taken') return { confirm: { asks: w.taken, yes: w.takeOver } };
  return { seat: w.callOn };
}
