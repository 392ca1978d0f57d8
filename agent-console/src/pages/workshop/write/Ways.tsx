import type { OpenPack } from '#api';
import { language } from '../../../app/look';
import { say } from '../../../app/workshopWords';
import type { Writing } from '../../../app/writing';
import { cuesOf, freeKinds, newCue, wordsOf, wordsText, type Cue } from '../../../core/cues';
import { asMap, asText, put, without, type Path, type Tree } from '../../../core/draft';
import { Button, IconButton } from '../../../parts/Button';
import { SelectField, TextField } from '../../../parts/Field';

interface Props {
  readonly form: Writing;
  readonly pack: OpenPack;
  readonly at: number;
  readonly step: { readonly [key: string]: Tree };
  /** The steps there are to go to. */
  readonly others: readonly string[];
  readonly ends: boolean;
}

/** What follows a step: after any answer, and under conditions. */
export function Ways({ form, pack, at, step, others, ends }: Props) {
  const w = say.value;
  const cues = cuesOf(step);
  const free = freeKinds(step);
  const add = (kind: string): void => {
    form.change(put(form.draft.value, ['steps', at, kind], newCue(kind, others[0] ?? '', pack.fields[0]?.key ?? '')), `cue ${at} ${kind}`);
  };
  return (
    <>
      {!ends && <To form={form} path={['steps', at, 'then']} label={w.next} then={step['then']} others={others} />}
      {!ends &&
        cues.map((cue) => (
          <div key={cue.path.join(' ')} class="write-row">
            <span>{w.cue[cue.kind] ?? cue.kind}</span>
            <Parts form={form} pack={pack} at={at} cue={cue} />
            <To form={form} path={['steps', at, ...cue.path, 'then']} label={w.next} then={cue.parts['then']} others={others} />
            <IconButton icon="close" label={w.removeOf(w.cue[cue.kind] ?? cue.kind)} onClick={() => form.change(without(form.draft.value, ['steps', at, ...cue.path]), `cue ${at}`)} />
          </div>
        ))}
      {!ends && free.length > 0 && (
        <div class="write-row line">
        <SelectField label={w.addCue} value="" placeholder={w.choose} options={free.map((value) => ({ value, text: w.cue[value] ?? value }))} onPick={(cue) => cue !== '' && add(cue)} />
        </div>
      )}
    </>
  );
}

/** What a condition waits for. */
function Parts({ form, pack, at, cue }: Pick<Props, 'form' | 'pack' | 'at'> & { readonly cue: Cue }) {
  const w = say.value;
  const write = (key: string, value: Tree): void => form.change(put(form.draft.value, ['steps', at, ...cue.path, key], value), `cue ${at} ${cue.path.join(' ')} ${key}`);
  const choices: Readonly<Record<string, readonly { readonly value: string; readonly text: string }[]>> = {
    right: [{ value: 'true', text: w.cueRight }, { value: 'false', text: w.cueWrong }],
    field: pack.fields.map(({ key, label }) => ({ value: key, text: label[language.value] })),
    code: pack.outcomes.map(({ code, label }) => ({ value: code, text: label[language.value] })),
  };
  return (
    <>
      {Object.entries(cue.parts).filter(([key]) => key !== 'then').map(([key, value]) => {
        const label = w.cuePart[key] ?? w.cueLength[cue.kind] ?? key;
        const options = choices[key];
        return options ? (
          <SelectField key={key} label={label} value={asText(value)} options={options.some((one) => one.value === value) ? options : [{ value: asText(value), text: asText(value) || w.choose }, ...options]} onPick={(chosen) => write(key, chosen)} />
        ) : (
          <TextField key={key} label={label} value={key === 'words' ? wordsText(value) : asText(value)} onInput={(text) => write(key, key === 'words' ? wordsOf(text) : text)} />
        );
      })}
    </>
  );
}

/** One step to go to, or several by weight. */
function To({ form, path, label, then, others }: { readonly form: Writing; readonly path: Path; readonly label: string; readonly then: Tree | undefined; readonly others: readonly string[] }) {
  const w = say.value;
  const ways = typeof then === 'object' ? Object.entries(asMap(then)) : [[asText(then), '1'] as const];
  const write = (next: readonly (readonly [string, Tree])[]): void => {
    form.change(put(form.draft.value, path, next.length === 1 ? next[0]![0] : Object.fromEntries(next)), path.join(' '));
  };
  const options = (here: string) => [...new Set([here, ...others])].filter((id) => id === here || !ways.some(([to]) => to === id)).map((value) => ({ value, text: value }));
  const unused = others.find((id) => !ways.some(([to]) => to === id));
  return (
    <div class="write-row">
      {ways.map(([to, weight], n) => (
        <div key={n} class="write-row">
          <SelectField label={n === 0 ? label : w.addWay} value={to} options={options(to)} onPick={(chosen) => write(ways.map(([one, other], at) => (at === n ? [chosen, other] as const : [one, other] as const)))} />
          {ways.length > 1 && <TextField label={w.weight} narrow inputMode="numeric" value={asText(weight)} onInput={(text) => write(ways.map(([one, other], at) => [one, at === n ? text : other] as const))} />}
          {ways.length > 1 && <IconButton icon="close" label={w.removeOf(to)} onClick={() => write(ways.filter((_, at) => at !== n))} />}
        </div>
      ))}
      {unused !== undefined && <Button kind="quiet" onClick={() => write([...ways, [unused, '1'] as const])}>{`+ ${w.addWay}`}</Button>}
    </div>
  );
}
