import { useMemo, useState } from 'preact/hooks';
import type { OutcomeCode } from '#api';
import { announce } from '../../app/announce';
import { asking } from '../../app/ask';
import { desk, logged, sheet, write } from '../../app/desk';
import { language, words } from '../../app/look';
import { api } from '../../app/session';
import { outcomesOf } from '../../app/titles';
import type { CallView } from '../../core/wire';
import type { Words } from '../../words';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Picks } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { Checklist } from './Checklist';
import { PromiseForm } from './PromiseForm';
import { Written } from './Written';

interface Props {
  readonly call: CallView | null;
  readonly wrapping: boolean;
  readonly pack: string | null;
}

/** What the call came to: a code of the pack, its detail, a note. May be filled in during the call; closing it ends the wrap-up. */
export function OutcomeForm({ call, wrapping, pack }: Props) {
  const w = words.value;
  const asks = useMemo(asking, []);
  const [code, setCode] = useState('');
  const [subCode, setSubCode] = useState('');
  const [missing, setMissing] = useState<'code' | 'subCode' | null>(null);
  const [saved, setSaved] = useState(false);
  const unreached = wrapping && call?.unreached !== undefined;
  const all = (pack === null ? undefined : outcomesOf.value.get(pack)) ?? [...outcomesOf.value.values()][0] ?? [];
  const codes = all.filter((one) => fits(one, call, unreached));
  const chosen = codes.find((one) => one.code === code);
  const subCodes = chosen?.subCodes ?? [];
  const chosenSub = subCodes.some((one) => one.code === subCode) ? subCode : '';

  const save = async (): Promise<void> => {
    if (call === null) return;
    setSaved(false);
    const path = `/calls/${encodeURIComponent(call.id)}`;
    // Of somebody who was called and not reached there is nothing to say; the floor refuses when there is.
    if (code === '' && unreached) return void (await asks.ask('save', () => api.post(`${path}/wrapped-up`)));
    setMissing(code === '' ? 'code' : subCodes.length > 0 && chosenSub === '' ? 'subCode' : null);
    if (code === '' || (subCodes.length > 0 && chosenSub === '')) return;
    const outcome = { code, subCode: chosenSub || null, note: sheet.value.note.trim() || null };
    const done = await asks.ask('save', async () => {
      await api.put(`${path}/outcome`, outcome);
      if (wrapping) await api.post(`${path}/wrapped-up`);
    });
    setSaved(done && !wrapping);
    if (done) announce('outcome', w.desk.saved);
  };

  const pick = (field: string, set: (value: string) => void) => (value: string): void => {
    logged(field, 'chose', value);
    set(value);
  };

  return (
    <Card title={w.desk.outcome} name="outcome-card" place="outcome">
      <form
        class="outcome-form"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) void save();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset disabled={call === null}>
          {unreached && <p class="quiet-line">{notReached(call?.unreached, w)}</p>}
          <Picks titled label={w.desk.outcomeField} chosen={code} onPick={pick('outcome', setCode)} error={missing === 'code' && code === '' ? w.desk.needOutcome : undefined}
            options={codes.map(({ code: value, label }) => ({ value, text: label[language.value] }))} />
          {subCodes.length > 0 && (
            <Picks label={w.desk.subOutcome} chosen={chosenSub} onPick={pick('sub-outcome', setSubCode)} error={missing === 'subCode' && chosenSub === '' ? w.desk.needSubOutcome : undefined}
              options={subCodes.map(({ code: value, label }) => ({ value, text: label[language.value] }))} />
          )}
          {call !== null && <PromiseForm call={call} promised={chosen?.callBack ?? false} />}
          {!unreached && <Checklist desk={desk.value} />}
          <div data-place="note">
            <Written name="note" label={w.desk.note} hint={w.desk.noteHint} value={sheet.value.note} long={4000} onInput={(note) => write({ ...sheet.value, note })} />
          </div>
          <div class="buttons">
            <Button kind="main" type="submit" icon="right" pending={asks.pending.value === 'save'} disabled={call === null}>
              {wrapping ? w.desk.saveAndReady : w.desk.save}
            </Button>
            {saved && <p class="saved"><Icon name="right" />{w.desk.saved}</p>}
          </div>
          {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
        </fieldset>
      </form>
    </Card>
  );
}

/** Whom she could not talk to she did not reach or will call back; who has called her has been reached. */
function fits({ notReached, callBack }: OutcomeCode, call: CallView | null, unreached: boolean): boolean {
  return unreached ? notReached || callBack : !notReached || call?.direction === 'outbound';
}

/** What the switch says of a call that reached nobody, and what she may do. */
function notReached(why: string | undefined, w: Words): string {
  const results: Readonly<Record<string, string>> = w.calls.result;
  return w.outbound.notReached(results[why ?? ''] ?? w.calls.result.missed);
}
