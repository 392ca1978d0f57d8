import { useState } from 'preact/hooks';
import { words } from '../../app/look';
import { listsOf } from '../../app/titles';
import { ANSWERS } from '../../core/answers';
import { MODES, type Outgoing } from '../../core/dialling';
import { Button } from '../../parts/Button';
import { Check } from '../../parts/Check';
import { Field, Picks, SelectField } from '../../parts/Field';
import { NumberField } from '../../parts/NumberField';
import { Notice } from '../../parts/Notice';
import type { FieldsProps } from './fields';

type Set = (part: Partial<Outgoing>) => void;

/** Who calls whom; and where customers are called: by whom, from which list, and how many may be lost. */
export function DiallingFields({ plan, wrong, change }: FieldsProps) {
  const w = words.value.dialling;
  const { outgoing } = plan;
  const set: Set = (part) => change({ outgoing: { ...outgoing, ...part } });
  return (
    <fieldset class="plan-part">
      <legend>{w.title}</legend>
      <Picks label={w.who} chosen={outgoing.out ? 'out' : 'in'} options={(['in', 'out'] as const).map((one) => ({ value: one, text: w.ways[one] }))} onPick={(way) => set({ out: way === 'out' })} />
      {outgoing.out && (
        <>
          <Picks label={w.mode} chosen={outgoing.mode} options={MODES.map((one) => ({ value: one, text: w.modes[one] }))} onPick={(mode) => set({ mode: MODES.find((one) => one === mode) ?? 'manual' })} />
          <p class="field-hint">{w.modesHelp[outgoing.mode]}</p>
          <ListFields pack={plan.pack} outgoing={outgoing} set={set} error={wrong('list')} />
          {outgoing.mode === 'preview' && <PreviewFields outgoing={outgoing} set={set} error={wrong('reading')} />}
          <AnswerFields outgoing={outgoing} set={set} error={wrong('answers')} />
          {outgoing.mode === 'predictive' && (
            <div class="field-row">
              <NumberField label={w.dropLimit} value={outgoing.dropLimit} least={1} most={100} unit="%" hint={w.dropHelp} error={wrong('dropLimit')} onInput={(dropLimit) => set({ dropLimit })} />
            </div>
          )}
        </>
      )}
    </fieldset>
  );
}

/** Who answers, of a hundred calls; folded away, for the usual numbers will do for most. */
function AnswerFields({ outgoing, set, error }: { readonly outgoing: Outgoing; readonly set: Set; readonly error: string | undefined }) {
  const w = words.value.dialling;
  const { answers } = outgoing;
  return (
    <details open={error !== undefined}>
      <summary>{w.answers} <small>{ANSWERS.map((one) => `${w.answer[one]} ${answers[one]} %`).join(' · ')}</small></summary>
      <p class="field-hint">{w.answersHelp}</p>
      <div class="field-row">
        {ANSWERS.map((one) => (
          <NumberField key={one} label={w.answer[one]} value={answers[one]} least={0} most={100} unit="%" onInput={(share) => set({ answers: { ...answers, [one]: share } })} />
        ))}
      </div>
      {error !== undefined && <Notice kind="error">{error}</Notice>}
    </details>
  );
}

function PreviewFields({ outgoing, set, error }: { readonly outgoing: Outgoing; readonly set: Set; readonly error: string | undefined }) {
  const w = words.value.dialling;
  return (
    <div class="field-row">
      <NumberField label={w.reading} value={outgoing.reading} least={5} most={300} unit="s" error={error} onInput={(reading) => set({ reading })} />
      <Check checked={outgoing.mayPass} onPick={(mayPass) => set({ mayPass })}>{w.mayPass}</Check>
    </div>
  );
}

/** As large as the server takes. */
const LARGEST = 400_000;

function ListFields({ pack, outgoing, set, error }: { readonly pack: string; readonly outgoing: Outgoing; readonly set: Set; readonly error: string | undefined }) {
  const w = words.value.dialling;
  const [tooLarge, setTooLarge] = useState(false);
  const lists = listsOf.value.get(pack) ?? [];
  const options = [{ value: '', text: outgoing.mode === 'preview' ? w.noListYet : w.noList }, ...lists.map(({ id, title, people }) => ({ value: id, text: w.people(title, people) }))];
  const take = async (file: File | undefined): Promise<void> => {
    setTooLarge(file !== undefined && file.size > LARGEST);
    if (file !== undefined && file.size <= LARGEST) set({ file: { name: file.name, csv: await file.text() } });
  };
  if (outgoing.file !== null) {
    return (
      <div class="field-row">
        <p class="quiet-line">{w.brought(outgoing.file.name)}</p>
        <Button kind="quiet" onClick={() => set({ file: null })}>{w.leave}</Button>
      </div>
    );
  }
  return (
    <div class="field-row">
      <SelectField label={w.list} value={outgoing.list} error={error} onPick={(list) => set({ list })} options={options} />
      <Field
        label={w.bring}
        hint={w.bringHelp}
        error={tooLarge ? w.tooLarge : undefined}
        control={({ id, describedBy }) => <input id={id} type="file" accept=".csv,text/csv" aria-describedby={describedBy} onChange={(event) => void take(event.currentTarget.files?.[0])} />}
      />
    </div>
  );
}
