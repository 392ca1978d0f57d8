import { useState } from 'preact/hooks';
import { say } from '../../../app/workshopWords';
import type { Writing } from '../../../app/writing';
import { asList, mapAt, nameOf, put, remarksOn, without } from '../../../core/draft';
import { Button, IconButton } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { TextField } from '../../../parts/Field';
import { Remarks } from '../Remarks';
import { DraftText, Item } from './parts';

const LEAST = 3;

/** All he may say, each thing in at least three wordings. */
export function Phrases({ form }: { readonly form: Writing }) {
  const w = say.value;
  const phrases = mapAt(form.draft.value, ['phrases']);
  const [name, setName] = useState('');
  const id = nameOf(name);
  const add = (): void => {
    if (id === '' || id in phrases) return;
    form.change(put(form.draft.value, ['phrases', id], Array.from({ length: LEAST }, () => '')), `add ${id}`);
    setName('');
  };
  return (
    <Card title={w.phrases}>
      <div class="stack">
        <p class="field-hint">{w.phrasesHelp}</p>
        <Remarks all={remarksOn(form.remarks.value, '/phrases')} />
        {Object.keys(phrases).map((phrase) => (
          <PhraseRow key={phrase} form={form} name={phrase} count={asList(phrases[phrase]).length} />
        ))}
        <div class="write-row">
          <TextField label={w.phraseName} value={name} onInput={setName} />
          <Button disabled={id === '' || id in phrases} onClick={add}>{w.addPhrase}</Button>
        </div>
      </div>
    </Card>
  );
}

function PhraseRow({ form, name, count }: { readonly form: Writing; readonly name: string; readonly count: number }) {
  const w = say.value;
  const path = ['phrases', name] as const;
  const wordings = asList(mapAt(form.draft.value, ['phrases'])[name]);
  return (
    <Item form={form} path={path} label={name}>
      <div class="page-head">
        <strong>{name}</strong>
        <IconButton icon="close" label={w.removeOf(name)} onClick={() => form.change(without(form.draft.value, path), `remove ${name}`)} />
      </div>
      {Array.from({ length: count }, (_, n) => (
        <div key={n} class="write-row line">
          <DraftText form={form} path={[...path, n]} label={w.wording(n + 1)} quiet />
          {count > LEAST && (
            <IconButton icon="close" label={w.removeOf(w.wording(n + 1))} onClick={() => form.change(put(form.draft.value, path, wordings.filter((_, at) => at !== n)), `remove ${name} ${n}`)} />
          )}
        </div>
      ))}
      <div class="buttons">
        <Button kind="quiet" onClick={() => form.change(put(form.draft.value, [...path, count], ''), `add ${name} ${count}`)}>{w.addWording}</Button>
      </div>
    </Item>
  );
}
