import { useMemo, useState } from 'preact/hooks';
import { asking } from '../../app/ask';
import { keepOwnWords } from '../../app/debrief';
import { words } from '../../app/look';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';
import { TextArea } from '../../parts/TextArea';

const LONGEST = 2_000;

interface Props {
  readonly call: string;
  readonly onKept: () => void;
  readonly onSkip: () => void;
}

/** What she says of her call, before any figure of it is shown. */
export function OwnWordsForm({ call, onKept, onSkip }: Props) {
  const w = words.value.debrief;
  const asks = useMemo(asking, []);
  const [well, setWell] = useState('');
  const [hard, setHard] = useState('');
  const empty = well.trim() === '' && hard.trim() === '';
  const keep = async (): Promise<void> => {
    if (await asks.ask('keep', () => keepOwnWords(call, well, hard))) onKept();
  };
  return (
    <Card title={w.first} name="own-words">
      <p class="quiet-line">{w.firstWhy}</p>
      <form
        class="own-words-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!empty) void keep();
        }}
      >
        <TextArea label={w.well} value={well} longest={LONGEST} onInput={setWell} />
        <TextArea label={w.hard} value={hard} longest={LONGEST} onInput={setHard} />
        <div class="buttons">
          <Button kind="main" type="submit" disabled={empty} pending={asks.pending.value !== null}>{w.show}</Button>
          <Button kind="quiet" onClick={onSkip}>{w.skip}</Button>
        </div>
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      </form>
    </Card>
  );
}

/** Her words, as she left them. */
export function OwnWordsSaid({ well, hard }: { readonly well: string; readonly hard: string }) {
  const w = words.value.debrief;
  return (
    <dl class="own-words-said">
      {well !== '' && <div><dt>{w.well}</dt><dd>{well}</dd></div>}
      {hard !== '' && <div><dt>{w.hard}</dt><dd>{hard}</dd></div>}
    </dl>
  );
}
