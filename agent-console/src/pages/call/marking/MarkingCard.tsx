import { useState } from 'preact/hooks';
import type { Evaluation, Marking } from '#api';
import { useMarking } from '../../../app/marking';
import { language, words } from '../../../app/look';
import { session } from '../../../app/session';
import { cardOf, type CardOfCall } from '../../../core/marking';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { SelectField } from '../../../parts/Field';
import { ComparedTable } from './ComparedTable';
import { MarkForm } from './MarkForm';

interface Props {
  readonly call: string;
  readonly audible: boolean;
}

/** A call judged by a card: by the coach with what the machine measured, by the trainee beside it; then both side by side. */
export function MarkingCard({ call, audible }: Props) {
  const w = words.value.marking;
  const [marking, look] = useMarking(call);
  if (marking === null) return null;
  const trainee = session.value?.role === 'trainee';
  const own = marking.evaluations.find(({ by, purpose }) => by === session.value?.person.id && purpose === (trainee ? 'self' : 'coaching'));
  const done = marking.evaluations.filter(({ finishedAt }) => finishedAt !== null);
  return (
    <Card title={trainee ? w.titleOwn : w.title} name="call-marking">
      <OwnMarks key={own?.id ?? ''} call={call} marking={marking} own={own} audible={audible} trainee={trainee} onChange={() => void look()} />
      {(!trainee || own?.finishedAt) && <Done call={call} marking={marking} done={done} audible={audible} onChange={() => void look()} />}
      {trainee && !own?.finishedAt && <Waiting call={call} marking={marking} done={done} audible={audible} onChange={() => void look()} />}
    </Card>
  );
}

interface Shown {
  readonly call: string;
  readonly marking: Marking;
  readonly audible: boolean;
  readonly onChange: () => void;
}

/** One's own marks: the card is chosen first, where there are several; what is finished is folded away. */
function OwnMarks({ call, marking, own, audible, trainee, onChange }: Shown & { readonly own: Evaluation | undefined; readonly trainee: boolean }) {
  const w = words.value.marking;
  const choices = marking.cards.filter(({ newest }) => newest);
  const coachs = marking.evaluations.find(({ purpose }) => purpose === 'coaching');
  const [picked, setPicked] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const begun = own ? cardOf(marking, own) : trainee && coachs ? cardOf(marking, coachs) : undefined;
  const card: CardOfCall | undefined = begun ?? choices.find((one) => one.card.id === picked) ?? choices[0];
  if (card === undefined) return <p class="empty">{w.noCard}</p>;
  if (own?.finishedAt && !open) return <p><Button kind="quiet" onClick={() => setOpen(true)}>{w.changeMarks}</Button></p>;
  if (!own && !open) {
    return (
      <div class="marking-begin">
        {!begun && choices.length > 1 && <SelectField label={w.card} value={card.card.id} options={choices.map((one) => ({ value: one.card.id, text: one.card.title[language.value] }))} onPick={setPicked} />}
        <p class="quiet-line">{trainee ? w.whyOwn : w.why}</p>
        <p><Button kind="main" icon="tick" onClick={() => setOpen(true)}>{trainee ? w.beginOwn : w.begin}</Button></p>
      </div>
    );
  }
  return <MarkForm call={call} card={card} own={own} alone={trainee} audible={audible} onChange={onChange} />;
}

/** What others have finished, once she has said her own; or before, when she asks for it. */
function Waiting(shown: Shown & { readonly done: readonly Evaluation[] }) {
  const [asked, setAsked] = useState(false);
  if (!shown.done.some(({ purpose }) => purpose === 'coaching')) return null;
  if (asked) return <Done {...shown} />;
  return <p class="quiet-line">{words.value.marking.coachDone} <Button kind="quiet" onClick={() => setAsked(true)}>{words.value.marking.showNow}</Button></p>;
}

function Done({ call, marking, done, audible, onChange }: Shown & { readonly done: readonly Evaluation[] }) {
  const self = done.find(({ purpose }) => purpose === 'self');
  const coaches = done.filter(({ purpose }) => purpose === 'coaching');
  if (coaches.length === 0) return self ? <ComparedTable call={call} marking={marking} coach={undefined} self={self} audible={audible} onChange={onChange} /> : null;
  return <>{coaches.map((coach) => <ComparedTable key={coach.id} call={call} marking={marking} coach={coach} self={self} audible={audible} onChange={onChange} />)}</>;
}
