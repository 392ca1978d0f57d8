import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CallRemark } from '#api';
import { asking } from '../../app/ask';
import { words } from '../../app/look';
import { api, session } from '../../app/session';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';
import { TextArea } from '../../parts/TextArea';

const LONGEST = 1_000;

/** What the trainee says against this record: it stays beside it. */
export function Remarks({ call }: { readonly call: string }) {
  const w = words.value.rights;
  const asks = useMemo(asking, []);
  const [said, setSaid] = useState<readonly CallRemark[] | null>(null);
  const [mine, setMine] = useState('');
  const trainee = session.value?.role === 'trainee';
  const address = `/calls/${encodeURIComponent(call)}/remarks`;
  const look = async (): Promise<void> => setSaid((await api.get<{ items: readonly CallRemark[] }>(address)).items);
  useEffect(() => void asks.ask('read', look), [call]);
  const send = async (): Promise<void> => {
    if (await asks.ask('send', () => api.post(address, { words: mine }).then(look))) setMine('');
  };
  return (
    <Card title={trainee ? w.remarks : w.remarksOf} name="remarks">
      {trainee && <p class="quiet-line">{w.remarkHelp}</p>}
      {said?.length === 0 && <p class="quiet-line">{w.noRemarks}</p>}
      {said?.map(({ id, words: text }) => <blockquote key={id}>{text}</blockquote>)}
      {trainee && (
        <form
          class="own-words-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (mine.trim() !== '') void send();
          }}
        >
          <TextArea label={w.remark} value={mine} longest={LONGEST} onInput={setMine} />
          <div class="buttons"><Button type="submit" disabled={mine.trim() === ''} pending={asks.pending.value === 'send'}>{w.send}</Button></div>
        </form>
      )}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </Card>
  );
}
