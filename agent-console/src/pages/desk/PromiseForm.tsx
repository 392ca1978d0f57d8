import { useMemo, useState } from 'preact/hooks';
import { momentText, promise } from '../../app/agenda';
import { announce } from '../../app/announce';
import { asking } from '../../app/ask';
import { words } from '../../app/look';
import { clock } from '../../app/time';
import { forField, momentOf, typedMoment, type Moment } from '../../core/agenda';
import type { CallView } from '../../core/wire';
import { Button } from '../../parts/Button';
import { Field, Picks, TextField } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';

const MOMENTS: readonly Moment[] = ['quarter', 'hour', 'tomorrow', 'other'];

/** When to call this customer back, and why; `promised` opens it because the outcome says so. */
export function PromiseForm({ call, promised }: { readonly call: CallView; readonly promised: boolean }) {
  const w = words.value.outbound;
  const [opened, open] = useState(false);
  const [kept, setKept] = useState<string | null>(null);
  if (kept !== null) return <p class="saved" role="status"><Icon name="right" />{kept}</p>;
  if (!opened && !promised) return <Button kind="quiet" icon="clock" onClick={() => open(true)}>{w.promise}</Button>;
  return <Fields call={call} onKept={setKept} />;
}

function Fields({ call, onKept }: { readonly call: CallView; readonly onKept: (said: string) => void }) {
  const w = words.value.outbound;
  const asks = useMemo(asking, []);
  const [moment, setMoment] = useState<Moment>('hour');
  const [typed, setTyped] = useState(() => forField(clock.now() + 2 * 3_600_000));
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState(false);
  const keep = async (): Promise<void> => {
    const at = momentOf(moment, clock.now()) ?? typedMoment(typed, clock.now());
    setWrong(at === null);
    if (at === null) return;
    const done = await asks.ask('keep', () => promise(call.id, at, note.trim()));
    if (!done) return;
    const said = w.kept(call.customer?.name ?? '', momentText(new Date(at).toISOString()));
    announce('agenda', said);
    onKept(said);
  };
  const named: Record<Moment, string> = { quarter: w.inMinutes(15), hour: w.inAnHour, tomorrow: w.tomorrow, other: w.otherTime };
  return (
    <fieldset class="promise">
      <legend>{w.promise}</legend>
      <Picks label={w.when} chosen={moment} onPick={(value) => setMoment(value as Moment)} options={MOMENTS.map((value) => ({ value, text: named[value] }))} />
      {moment === 'other' && (
        <Field label={w.otherTime} error={wrong ? w.needTime : undefined}
          control={({ id, describedBy, invalid }) => (
            <div class="box">
              <input id={id} type="datetime-local" value={typed} aria-describedby={describedBy} aria-invalid={invalid} onInput={(event) => setTyped(event.currentTarget.value)} />
            </div>
          )} />
      )}
      <TextField label={w.why} hint={w.whyHint} value={note} onInput={setNote} />
      <div class="buttons">
        <Button icon="clock" pending={asks.pending.value !== null} onClick={() => void keep()}>{w.keep}</Button>
      </div>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </fieldset>
  );
}
