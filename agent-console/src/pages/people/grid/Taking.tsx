import { useMemo, useState } from 'preact/hooks';
import { asking } from '../../../app/ask';
import { say } from '../../../app/gridWords';
import { Button } from '../../../parts/Button';
import { TextField } from '../../../parts/Field';
import { Notice } from '../../../parts/Notice';

interface Props {
  readonly onTake: (why: string) => Promise<unknown>;
  readonly onDone: () => void;
}

/** Takes back what was signed or judged, with a reason. */
export function Taking({ onTake, onDone }: Props) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const [why, setWhy] = useState<string | null>(null);
  if (why === null) return <Button kind="quiet" onClick={() => setWhy('')}>{w.withdraw}</Button>;
  return (
    <div class="taking">
      <TextField label={w.why1} value={why} onInput={setWhy} />
      <Button kind="danger" disabled={why.trim() === ''} pending={asks.pending.value !== null} onClick={() => void asks.ask('take', () => onTake(why)).then((done) => done && onDone())}>{w.withdrawYes}</Button>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}
