import { useMemo, useState } from 'preact/hooks';
import type { Evaluation } from '#api';
import { asking } from '../../../app/ask';
import { words } from '../../../app/look';
import { answerDisagreement, disagree } from '../../../app/marking';
import { personName } from '../../../app/people';
import { session } from '../../../app/session';
import { Button } from '../../../parts/Button';
import { TextField } from '../../../parts/Field';
import { Notice } from '../../../parts/Notice';

interface Props {
  readonly call: string;
  readonly evaluation: Evaluation;
  readonly criterion: string;
  readonly onChange: () => void;
}

/** What the trainee says against one mark, and what the coach answers. */
export function DisagreementCell({ call, evaluation, criterion, onChange }: Props) {
  const w = words.value.marking;
  const trainee = session.value?.role === 'trainee';
  const said = evaluation.disagreements.find((one) => one.criterion === criterion);
  if (said === undefined) return trainee ? <Say name={w.disagree} label={w.disagreeWhy} send={(text) => disagree(call, evaluation.id, criterion, text)} onSent={onChange} /> : null;
  return (
    <div class="disagreement">
      <p>“{said.words}”</p>
      {said.reply !== null ? <p class="quiet-line">{personName(said.reply.by)}: {said.reply.words}</p> : trainee ? <p class="quiet-line">{w.unanswered}</p> : <Say name={w.reply} label={w.replyWith} send={(text) => answerDisagreement(call, evaluation.id, criterion, text)} onSent={onChange} />}
    </div>
  );
}

interface SayProps {
  readonly name: string;
  readonly label: string;
  readonly send: (text: string) => Promise<unknown>;
  readonly onSent: () => void;
}

function Say({ name, label, send, onSent }: SayProps) {
  const asks = useMemo(asking, []);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  if (!open) return <Button kind="quiet" onClick={() => setOpen(true)}>{name}</Button>;
  const sent = async (): Promise<void> => {
    if (await asks.ask('say', () => send(text))) onSent();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void sent();
      }}
    >
      <TextField label={label} value={text} onInput={setText} />
      <Button type="submit" disabled={text.trim() === ''} pending={asks.pending.value !== null}>{words.value.debrief.send}</Button>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </form>
  );
}
