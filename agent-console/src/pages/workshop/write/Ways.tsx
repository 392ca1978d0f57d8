import { say } from '../../../app/workshopWords';
import type { Writing } from '../../../app/writing';
import { asMap, asText, put, without, type Path, type Tree } from '../../../core/draft';
import { Button, IconButton } from '../../../parts/Button';
import { SelectField, TextField } from '../../../parts/Field';

/** Conditions this form can make, and what each is measured by. Others that a file holds are shown and kept. */
const MEASURE: Readonly<Record<string, string>> = { 'after-short-turn': 'less-than', 'after-long-turn': 'at-least', 'after-silence': 'wait', 'after-time': 'wait' };
const USUAL: Readonly<Record<string, string>> = { 'after-short-turn': '1s', 'after-long-turn': '8s', 'after-silence': '4s', 'after-time': '40s' };

interface Props {
  readonly form: Writing;
  readonly at: number;
  readonly step: { readonly [key: string]: Tree };
  /** The steps there are to go to. */
  readonly others: readonly string[];
  readonly ends: boolean;
}

/** What follows a step: after any answer, and under conditions. */
export function Ways({ form, at, step, others, ends }: Props) {
  const w = say.value;
  const cues = Object.keys(step).filter((key) => asMap(step[key])['then'] !== undefined);
  const free = Object.keys(MEASURE).filter((cue) => !cues.includes(cue));
  const add = (cue: string): void => {
    const way = { [MEASURE[cue]!]: USUAL[cue]!, then: others[0] ?? '' };
    form.change(put(form.draft.value, ['steps', at, cue], way), `cue ${at} ${cue}`);
  };
  return (
    <>
      {!ends && <To form={form} path={['steps', at, 'then']} label={w.next} then={step['then']} others={others} />}
      {!ends &&
        cues.map((cue) => (
          <div key={cue} class="write-row">
            <span>{w.cue[cue] ?? cue}</span>
            {Object.entries(asMap(step[cue])).filter(([key, value]) => key !== 'then' && typeof value === 'string').map(([key, value]) => (
              <TextField key={key} label={w.cueLength[cue] ?? key} value={asText(value)} onInput={(text) => form.change(put(form.draft.value, ['steps', at, cue, key], text), `cue ${at} ${cue}`)} />
            ))}
            <To form={form} path={['steps', at, cue, 'then']} label={w.next} then={asMap(step[cue])['then']} others={others} />
            <IconButton icon="close" label={w.removeOf(w.cue[cue] ?? cue)} onClick={() => form.change(without(form.draft.value, ['steps', at, cue]), `cue ${at}`)} />
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
