import { useMemo, useState } from 'preact/hooks';
import type { Class } from '#api';
import { asking } from '../../app/ask';
import { changed } from '../../app/classes';
import { words } from '../../app/look';
import { api } from '../../app/session';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';

/** Another title for a class. */
export function Rename({ of, onDone }: { readonly of: Class; readonly onDone: () => void }) {
  const w = words.value.people;
  const asks = useMemo(asking, []);
  const [title, setTitle] = useState(of.title);
  const rename = (): void => {
    if (title.trim() !== '') void asks.ask('rename', () => changed(api.put(`/classes/${of.id}`, { title: title.trim() }))).then((done) => done && onDone());
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        rename();
      }}
    >
      <TextField label={w.className} value={title} onInput={setTitle} />
      <div class="buttons">
        <Button kind="main" type="submit" pending={asks.pending.value !== null}>{w.rename}</Button>
        <Button onClick={onDone}>{words.value.cancel}</Button>
      </div>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </form>
  );
}
