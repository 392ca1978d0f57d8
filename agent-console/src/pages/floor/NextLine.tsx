import { useMemo, useState } from 'preact/hooks';
import type { Offers } from '#api';
import { asking } from '../../app/ask';
import { giveLine } from '../../app/coaching';
import { words } from '../../app/look';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';

/** What the customer says at his next turn: one of his phrases, or words of hers in his voice. */
export function NextLine({ call, lines }: { readonly call: string; readonly lines: Offers['lines'] }) {
  const w = words.value.coaching;
  const asks = useMemo(asking, []);
  const [own, write] = useState('');
  const [given, setGiven] = useState<string | null>(null);
  const give = async (key: string, line: { readonly phrase: string } | { readonly text: string }): Promise<void> => {
    if (!(await asks.ask(key, () => giveLine(call, line)))) return;
    setGiven(key);
    if ('text' in line) write('');
  };
  return (
    <details class="next-line">
      <summary>{w.nextLine}</summary>
      <p class="quiet-line">{w.nextLineHint}</p>
      <ul class="offers">
        {lines.map(({ id, text }) => (
          <li key={id}>
            <Button icon="customer-speaks" pending={asks.pending.value === id} onClick={() => void give(id, { phrase: id })}>{text}</Button>
            {given === id && <small>{w.injected}</small>}
          </li>
        ))}
      </ul>
      <form class="own-words" onSubmit={(event) => { event.preventDefault(); void give('own', { text: own.trim() }); }}>
        <TextField label={w.nextLineOwn} value={own} onInput={write} />
        <Button kind="main" type="submit" disabled={own.trim() === ''} pending={asks.pending.value === 'own'}>{w.nextLineGive}</Button>
        {given === 'own' && <small>{w.injected}</small>}
      </form>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </details>
  );
}
