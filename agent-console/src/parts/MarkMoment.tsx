import { useMemo, useState } from 'preact/hooks';
import { announce } from '../app/announce';
import { asking } from '../app/ask';
import { bookmark } from '../app/coaching';
import { words } from '../app/look';
import { clock } from '../app/time';
import { LONGEST_NOTE } from '../core/coaching';
import { Button } from './Button';
import { TextField } from './Field';
import { Notice } from './Notice';

/** Marks a moment of a running call; who types a label marks the moment at which she began to. */
export function MarkMoment({ call, onMark }: { readonly call: string; readonly onMark?: () => void }) {
  const w = words.value.coaching;
  const asks = useMemo(asking, []);
  const [note, setNote] = useState('');
  const [since, setSince] = useState<number | null>(null);
  const [done, setDone] = useState(false);
  const type = (text: string): void => {
    setSince(text === '' ? null : (since ?? clock.now()));
    setNote(text.slice(0, LONGEST_NOTE));
    setDone(false);
  };
  const mark = async (): Promise<void> => {
    if (!(await asks.ask('mark', () => bookmark(call, since ?? clock.now(), note)))) return;
    type('');
    setDone(true);
    onMark?.();
    announce('mark', w.marked);
  };
  return (
    <form
      class="mark-moment"
      onSubmit={(event) => {
        event.preventDefault();
        void mark();
      }}
    >
      <TextField label={w.momentLabel} value={note} onInput={type} />
      <Button type="submit" icon="bookmark" pending={asks.pending.value !== null}>{w.mark}</Button>
      <p class="quiet-line">{done ? w.marked : '\u00a0'}</p>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </form>
  );
}
