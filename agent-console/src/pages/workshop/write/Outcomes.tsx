import type { OpenPack } from '#api';
import { language } from '../../../app/look';
import { say } from '../../../app/workshopWords';
import type { Writing } from '../../../app/writing';
import { asText, at, listAt, put, without, type Path, type Tree } from '../../../core/draft';
import { Button, IconButton } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { SelectField } from '../../../parts/Field';
import { errorAt, pointerOf } from './parts';

interface Props {
  readonly form: Writing;
  readonly pack: OpenPack;
}

/** What the call should come to, and what it may seem to come to. */
export function Outcomes({ form, pack }: Props) {
  const w = say.value;
  const plausible = listAt(form.draft.value, ['plausible']);
  const first = pack.outcomes[0]?.code ?? '';
  return (
    <Card title={w.outcome}>
      <div class="stack">
        <OutcomeSelect form={form} pack={pack} path={['outcome']} label={w.outcome} />
        {plausible.map((_, index) => (
          <div key={index} class="write-row">
            <OutcomeSelect form={form} pack={pack} path={['plausible', index]} label={w.plausible} />
            <IconButton icon="close" label={w.removeOf(w.plausible)} onClick={() => form.change(put(form.draft.value, ['plausible'], plausible.filter((_, n) => n !== index)), 'plausible')} />
          </div>
        ))}
        <div class="buttons">
          <Button onClick={() => form.change(put(form.draft.value, ['plausible'], [...plausible, { code: first }]), 'plausible')}>{w.addPlausible}</Button>
        </div>
      </div>
    </Card>
  );
}

/** An outcome with its sub-code is one choice. */
function OutcomeSelect({ form, pack, path, label }: Props & { readonly path: Path; readonly label: string }) {
  const options = pack.outcomes.flatMap(({ code, label: name, subCodes }) =>
    subCodes.length === 0
      ? [{ value: code, text: name[language.value] }]
      : subCodes.map((sub) => ({ value: `${code}/${sub.code}`, text: `${name[language.value]}, ${sub.label[language.value]}` })),
  );
  const value = both(at(form.draft.value, path));
  const known = value === '' || options.some((one) => one.value === value);
  const pick = (chosen: string): void => {
    const [code = '', subCode] = chosen.split('/');
    const base = without(put(form.draft.value, [...path, 'code'], code), [...path, 'sub-code']);
    form.change(subCode === undefined ? base : put(base, [...path, 'sub-code'], subCode), pointerOf(path));
  };
  return <SelectField label={label} value={value} options={known ? options : [{ value, text: value }, ...options]} error={errorAt(form, path)} onPick={pick} />;
}

function both(outcome: Tree | undefined): string {
  const [code, sub] = [asText(at(outcome, ['code'])), asText(at(outcome, ['sub-code']))];
  return sub === '' ? code : `${code}/${sub}`;
}
