import { useMemo, useState } from 'preact/hooks';
import type { CallComment } from '#api';
import { asking } from '../../app/ask';
import { answer, comment } from '../../app/debrief';
import { hearFrom, listeningAt } from '../../app/listening';
import { words } from '../../app/look';
import { personName } from '../../app/people';
import { session } from '../../app/session';
import { duration } from '../../core/figures';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';

interface Props {
  readonly call: string;
  readonly comments: readonly CallComment[];
  readonly audible: boolean;
  readonly onChange: () => void;
}

/** What coaches say at the seconds of a call; the trainee says that she has read it, or answers. */
export function Comments({ call, comments, audible, onChange }: Props) {
  const w = words.value.debrief;
  const trainee = session.value?.role === 'trainee';
  return (
    <section class="comments" aria-label={w.comments}>
      <h3>{w.comments}</h3>
      {comments.length === 0 && <p class="empty">{w.noComments}</p>}
      <ol>
        {comments.map((one) => (
          <li key={one.id}>
            {audible ? <Button label={words.value.archive.goTo(one.words, duration(one.atMs))} onClick={() => hearFrom(call, one.atMs)}><span class="timer">{duration(one.atMs)}</span></Button> : <span class="timer">{duration(one.atMs)}</span>}
            <div>
              <p>{one.words} <small>{personName(one.by)}</small></p>
              {one.answer !== null ? <p class="quiet-line">{one.answer === '' ? w.read : w.answered(one.answer)}</p> : trainee ? <Reply call={call} id={one.id} onChange={onChange} /> : <p class="quiet-line">{w.unread}</p>}
            </div>
          </li>
        ))}
      </ol>
      {!trainee && <NewComment call={call} onChange={onChange} />}
    </section>
  );
}

function Reply({ call, id, onChange }: { readonly call: string; readonly id: string; readonly onChange: () => void }) {
  const w = words.value.debrief;
  const asks = useMemo(asking, []);
  const [said, setSaid] = useState('');
  const reply = async (text: string): Promise<void> => {
    if (await asks.ask('answer', () => answer(call, id, text))) onChange();
  };
  return (
    <form
      class="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        void reply(said);
      }}
    >
      <TextField label={w.answer} value={said} onInput={setSaid} />
      <Button type="submit" pending={asks.pending.value !== null}>{said.trim() === '' ? w.haveRead : w.send}</Button>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </form>
  );
}

/** Says something about the second at which the player stands when she begins to write. */
function NewComment({ call, onChange }: { readonly call: string; readonly onChange: () => void }) {
  const w = words.value.debrief;
  const asks = useMemo(asking, []);
  const [said, setSaid] = useState('');
  const [since, setSince] = useState<number | null>(null);
  const at = since ?? listeningAt.value;
  const type = (text: string): void => {
    setSince(text === '' ? null : at);
    setSaid(text);
  };
  const send = async (): Promise<void> => {
    if (!(await asks.ask('comment', () => comment(call, at, said)))) return;
    type('');
    onChange();
  };
  return (
    <form
      class="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (said.trim() !== '') void send();
      }}
    >
      <TextField label={w.commentAt(duration(at))} value={said} onInput={type} />
      <Button type="submit" disabled={said.trim() === ''} pending={asks.pending.value !== null}>{w.send}</Button>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </form>
  );
}
