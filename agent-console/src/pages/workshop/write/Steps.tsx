import type { OpenPack } from '#api';
import { say } from '../../../app/workshopWords';
import type { Writing } from '../../../app/writing';
import { asMap, asText, listAt, mapAt, moved, put, remarksOn, without, type Tree } from '../../../core/draft';
import { sayings } from '../../../core/graph';
import { Button, IconButton } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Check } from '../../../parts/Check';
import { SelectField } from '../../../parts/Field';
import { Remarks } from '../Remarks';
import { DraftText, Item } from './parts';
import { Ways } from './Ways';

interface Props {
  readonly form: Writing;
  readonly pack: OpenPack;
}

/** What he says turn by turn, and what follows. */
export function Steps({ form, pack }: Props) {
  const w = say.value;
  const steps = listAt(form.draft.value, ['steps']);
  const add = (): void => {
    const last = asText(asMap(steps.at(-1))['id']);
    const phrase = Object.keys(mapAt(form.draft.value, ['phrases']))[0] ?? 'goodbye';
    const step = { id: `${w.newStep}-${steps.length + 1}`, say: phrase, then: last };
    form.change(put(form.draft.value, ['steps', steps.length], step), `add step ${steps.length}`);
  };
  return (
    <Card title={w.steps}>
      <div class="stack">
        <p class="field-hint">{w.stepsHelp}</p>
        <Remarks all={remarksOn(form.remarks.value, '/steps')} />
        {steps.map((step, at) => <StepRow key={at} form={form} pack={pack} at={at} step={asMap(step)} last={at === steps.length - 1} />)}
        <div class="buttons"><Button onClick={add}>{w.addStep}</Button></div>
      </div>
    </Card>
  );
}

function StepRow({ form, pack, at, step, last }: Props & { readonly at: number; readonly step: { readonly [key: string]: Tree }; readonly last: boolean }) {
  const w = say.value;
  const path = ['steps', at] as const;
  const ends = asText(step['end']) === 'true';
  const optional = asText(step['optional']) === 'true';
  const others = listAt(form.draft.value, ['steps']).map((one) => asText(asMap(one)['id'])).filter((id) => id !== asText(step['id']));
  const change = (next: Tree, what: string): void => form.change(put(form.draft.value, path, next), `step ${at} ${what}`);
  const end = (isEnd: boolean): void => {
    const { then, end: before, ...rest } = step;
    change(isEnd ? { ...rest, end: 'true' } : { ...rest, then: others[0] ?? '' }, 'end');
  };
  const skip = (isOptional: boolean): void => {
    const { optional: before, ...rest } = step;
    change(isOptional ? { ...rest, optional: 'true' } : rest, 'optional');
  };
  return (
    <Item form={form} path={path} label={w.step(at + 1)} id={`step-${at}`}>
      <div class="write-row">
        <DraftText form={form} path={[...path, 'id']} label={`${w.step(at + 1)}: ${w.stepName}`} quiet />
        <DraftText form={form} path={[...path, 'label']} label={`${w.step(at + 1)}: ${w.stepLabel}`} hint={w.stepLabelHint} optional />
        <Says form={form} pack={pack} at={at} says={sayings(step['say'])} />
        <div class="buttons">
          {at > 0 && <Button kind="quiet" label={`${w.up}: ${w.step(at + 1)}`} onClick={() => form.change(moved(form.draft.value, path, -1), 'move')}>↑</Button>}
          {!last && <Button kind="quiet" label={`${w.down}: ${w.step(at + 1)}`} onClick={() => form.change(moved(form.draft.value, path, 1), 'move')}>↓</Button>}
          <IconButton icon="close" label={w.removeOf(w.step(at + 1))} onClick={() => form.change(without(form.draft.value, path), `remove step ${at}`)} />
        </div>
      </div>
      <div class="buttons">
        <Check checked={ends} onPick={end}>{w.end}</Check>
        <Check checked={optional} onPick={skip}>{w.optional}</Check>
      </div>
      <Ways form={form} pack={pack} at={at} step={step} others={others} ends={ends} />
    </Item>
  );
}

/** What he says at one turn: a phrase, and perhaps more behind it. */
function Says({ form, pack, at, says }: Props & { readonly at: number; readonly says: readonly string[] }) {
  const w = say.value;
  const own = Object.keys(mapAt(form.draft.value, ['phrases']));
  const options = [...own, ...pack.occasions].map((value) => ({ value, text: value }));
  const write = (next: readonly string[]): void => form.change(put(form.draft.value, ['steps', at, 'say'], next.length === 1 ? next[0]! : next), `says ${at}`);
  return (
    <>
      {says.map((phrase, n) => (
        <SelectField
          key={n}
          label={n === 0 ? w.stepSays : w.andSays}
          value={phrase}
          options={options.some(({ value }) => value === phrase) ? options : [{ value: phrase, text: phrase }, ...options]}
          {...(n === 0 ? {} : { placeholder: '–' })}
          onPick={(chosen) => write(chosen === '' ? says.filter((_, index) => index !== n) : says.map((one, index) => (index === n ? chosen : one)))}
        />
      ))}
      <Button kind="quiet" onClick={() => write([...says, options[0]?.value ?? 'goodbye'])}>{`+ ${w.andSays}`}</Button>
    </>
  );
}
