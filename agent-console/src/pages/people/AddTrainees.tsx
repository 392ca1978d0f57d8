import { useId, useMemo, useState } from 'preact/hooks';
import type { Class } from '#api';
import { asking } from '../../app/ask';
import { addTrainees } from '../../app/classes';
import { words } from '../../app/look';
import { namesIn, parseCsv } from '../../core/csv';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Field } from '../../parts/Field';
import { Notice } from '../../parts/Notice';

const MOST = 100;

/** New trainees by their names: typed, pasted, or from a spreadsheet's file; what was understood is said before it is sent. */
export function AddTrainees({ to }: { readonly to: Class }) {
  const w = words.value.people;
  const asks = useMemo(asking, []);
  const fileId = useId();
  const [text, setText] = useState('');
  const names = namesIn(parseCsv(text));
  const add = (): void => {
    if (names.length > 0 && names.length <= MOST) void asks.ask('add', () => addTrainees(to, names)).then((added) => added && setText(''));
  };
  return (
    <Card title={w.add} name="add-trainees">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          label={w.names}
          hint={w.namesHint}
          error={names.length > MOST ? w.tooMany : undefined}
          control={({ id, describedBy, invalid }) => (
            <textarea id={id} rows={6} maxLength={20_000} value={text} aria-describedby={describedBy} aria-invalid={invalid} onInput={(event) => setText(event.currentTarget.value)} />
          )}
        />
        <div class="field">
          <label for={fileId}>{w.file}</label>
          <input id={fileId} type="file" accept=".csv,.txt,text/csv,text/plain" onChange={(event) => void readFile(event.currentTarget).then(setText)} />
        </div>
        <p class="quiet-line" role="status">{w.found(names.length)}</p>
        <div class="buttons">
          <Button kind="main" type="submit" disabled={names.length === 0 || names.length > MOST} pending={asks.pending.value !== null}>{w.addThem}</Button>
        </div>
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      </form>
    </Card>
  );
}

/** UTF-8, or what older spreadsheets write where that does not fit. */
async function readFile({ files }: HTMLInputElement): Promise<string> {
  const bytes = await files?.[0]?.slice(0, 200_000).arrayBuffer();
  if (!bytes) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
