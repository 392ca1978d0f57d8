import { useMemo, useState } from 'preact/hooks';
import { asking } from '../../app/ask';
import { makeClass } from '../../app/classes';
import { words } from '../../app/look';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { TextField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';

/** A name makes a class. */
export function NewClass({ first = false }: { readonly first?: boolean }) {
  const w = words.value.people;
  const asks = useMemo(asking, []);
  const [title, setTitle] = useState('');
  const make = (): void => {
    if (title.trim() !== '') void asks.ask('make', () => makeClass(title.trim())).then((made) => made && setTitle(''));
  };
  return (
    <Card title={w.newClass} name="new-class">
      {first && <p>{w.none}</p>}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <TextField label={w.className} hint={w.classNameHint} value={title} onInput={setTitle} />
        <div class="buttons">
          <Button kind={first ? 'main' : 'plain'} type="submit" pending={asks.pending.value !== null}>{w.make}</Button>
        </div>
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      </form>
    </Card>
  );
}
