import { useState } from 'preact/hooks';
import { say } from '../../../app/workshopWords';
import type { Writing } from '../../../app/writing';
import { asText, mapAt, nameOf, put, textAt, without, type Tree } from '../../../core/draft';
import { Button, IconButton } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { TextField } from '../../../parts/Field';
import { Remarks } from '../Remarks';
import { Item } from './parts';
import { remarksOn } from '../../../core/draft';

/** The facts of the case: what belongs into the form, and how he says it. */
export function Truth({ form }: { readonly form: Writing }) {
  const w = say.value;
  const facts = mapAt(form.draft.value, ['facts']);
  const [name, setName] = useState('');
  const id = nameOf(name);
  const add = (): void => {
    if (id === '' || id in facts) return;
    form.change(put(form.draft.value, ['facts', id], ''), `add ${id}`);
    setName('');
  };
  return (
    <Card title={w.truth}>
      <div class="stack">
        <p class="field-hint">{w.truthHelp}</p>
        <Remarks all={remarksOn(form.remarks.value, '/facts')} />
        {Object.keys(facts).map((key) => <FactRow key={key} form={form} name={key} fact={facts[key]!} />)}
        <div class="write-row">
          <TextField label={w.factName} value={name} onInput={setName} />
          <Button disabled={id === '' || id in facts} onClick={add}>{w.addFact}</Button>
        </div>
      </div>
    </Card>
  );
}

/** A fact is its value alone for as long as he says it as it is written. */
function FactRow({ form, name, fact }: { readonly form: Writing; readonly name: string; readonly fact: Tree }) {
  const w = say.value;
  const path = ['facts', name];
  const plain = typeof fact === 'string';
  const value = plain ? fact : textAt(fact, ['value']);
  const spoken = plain ? '' : textAt(fact, ['say']);
  const write = (newValue: string, newSpoken: string): void => {
    const rest = plain ? {} : Object.fromEntries(Object.entries(fact as Record<string, Tree>).filter(([key]) => key !== 'value' && key !== 'say'));
    const isPlain = newSpoken === '' && Object.keys(rest).length === 0;
    const next: Tree = isPlain ? newValue : { value: newValue, say: newSpoken === '' ? newValue : newSpoken, ...rest };
    form.change(put(form.draft.value, path, next), `fact ${name}`);
  };
  return (
    <Item form={form} path={path} label={name}>
      <div class="write-row">
        <strong>{`{${name}}`}</strong>
        <TextField label={w.factValue} value={asText(value)} onInput={(text) => write(text, spoken)} />
        <TextField label={w.factSay} value={spoken} onInput={(text) => write(value, text)} />
        <IconButton icon="close" label={w.removeOf(name)} onClick={() => form.change(without(form.draft.value, path), `remove ${name}`)} />
      </div>
    </Item>
  );
}
