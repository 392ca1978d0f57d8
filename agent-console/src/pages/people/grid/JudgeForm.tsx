import { useMemo, useState } from 'preact/hooks';
import type { CallRow, GridIndicator, PersonGrid } from '#api';
import { asking } from '../../../app/ask';
import { judgeCall } from '../../../app/grid';
import { say } from '../../../app/gridWords';
import { language } from '../../../app/look';
import { api } from '../../../app/session';
import { dayAndMonth, timeOfDay } from '../../../core/figures';
import { Button } from '../../../parts/Button';
import { Picks, SelectField } from '../../../parts/Field';
import { Notice } from '../../../parts/Notice';
import { NumberField } from '../../../parts/NumberField';
import { TextArea } from '../../../parts/TextArea';

interface Props {
  readonly of: PersonGrid;
  readonly indicator: GridIndicator;
  readonly onDone: () => void;
}

const LATEST = 60;

/** A trainer judges one of her latest calls for one indicator, with the second that shows it. */
export function JudgeForm({ of, indicator, onDone }: Props) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const [calls, setCalls] = useState<readonly CallRow[] | null>(null);
  const [call, setCall] = useState('');
  const [level, setLevel] = useState('');
  const [second, setSecond] = useState(Number.NaN);
  const [text, setText] = useState('');
  const open = (): void => void asks.ask('calls', async () => setCalls(await handled(of.person)));
  if (calls === null) return <Button kind="quiet" pending={asks.pending.value !== null} onClick={open}>{w.judge}</Button>;
  const whole = call !== '' && level !== '' && second >= 0 && text.trim() !== '';
  const keep = (): void => {
    const kept = asks.ask('keep', () => judgeCall(of.person, { call, indicator: indicator.id, level: Number(level), atMs: Math.round(second * 1_000), words: text }));
    void kept.then((done) => {
      if (!done) return;
      setCalls(null);
      onDone();
    });
  };
  return (
    <form class="judge-form" onSubmit={(event) => event.preventDefault()}>
      <div class="filters">
        <SelectField label={w.judgeCall} value={call} placeholder={w.judgeCallPick} options={calls.map((one) => ({ value: one.id, text: callText(one) }))} onPick={setCall} />
        <NumberField label={w.judgeSecond} value={second} least={0} most={7_200} onInput={setSecond} />
      </div>
      <Picks label={w.judgeLevel} chosen={level} options={[{ value: '0', text: w.judgeNone }, ...of.grid.levels.map((one) => ({ value: String(one.level), text: w.level(one.level, one.name[language.value]) }))]} onPick={setLevel} />
      <TextArea label={w.judgeWords} value={text} longest={1_000} onInput={setText} />
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      <Button disabled={!whole} pending={asks.pending.value !== null} onClick={keep}>{w.judgeKeep}</Button>
    </form>
  );
}

async function handled(person: string): Promise<readonly CallRow[]> {
  const query = new URLSearchParams({ person, limit: String(LATEST) });
  const { items } = await api.get<{ items: readonly CallRow[] }>(`/calls?${query}`);
  return items.filter(({ handleMs }) => handleMs !== null);
}

function callText({ answeredAt, offeredAt, customer }: CallRow): string {
  const at = answeredAt ?? offeredAt ?? '';
  return `${dayAndMonth(at, language.value)} ${timeOfDay(at, language.value)} ${customer ?? ''}`;
}
