import { useId, useState } from 'preact/hooks';
import type { Criterion, CriterionReading } from '#api';
import { hearFrom, listeningAt } from '../../../app/listening';
import { language, words } from '../../../app/look';
import { duration } from '../../../core/figures';
import { overrules, type Draft } from '../../../core/marking';
import { Button } from '../../../parts/Button';
import { TextField } from '../../../parts/Field';
import { MachineLine } from './MachineLine';

interface Props {
  readonly call: string;
  readonly criterion: Criterion;
  /** What the machine reads; null where a person judges. */
  readonly reading: CriterionReading | null;
  readonly draft: Draft | null;
  readonly alone: boolean;
  readonly audible: boolean;
  /** Null takes a person's mark back, for the machine's to stand. */
  readonly onGive: (draft: Draft | null) => void;
}

/** One criterion: the marks with the behaviour that earns each, and the second that shows it. */
export function CriterionField({ call, criterion, reading, draft, alone, audible, onGive }: Props) {
  const w = words.value.marking;
  const [overruling, setOverruling] = useState(draft !== null);
  const text = (alone ? criterion.own : criterion.text)[language.value];
  const machines = reading !== null && reading.state !== 'not-measured';
  const pick = (points: number | null): void => onGive({ points, atMs: draft?.atMs ?? (alone || points === null ? null : standing()), words: draft?.words ?? '' });
  return (
    <div class="criterion" data-criterion={criterion.id} role="group" aria-label={text}>
      <div class="criterion-head">
        <strong>{text}</strong>
        {!alone && <small class="quiet-line">{w.worth(criterion.weight)}{criterion.fails !== 'nothing' && ` · ${w.fails[criterion.fails]}`}</small>}
      </div>
      {reading !== null && <MachineLine call={call} criterion={criterion} reading={reading} audible={audible} />}
      {machines && !overruling ? (
        <Button kind="quiet" onClick={() => setOverruling(true)}>{w.overrule}</Button>
      ) : (
        <>
          <Marks criterion={criterion} chosen={draft} name={text} onPick={pick} />
          {draft !== null && !alone && (
            <div class="mark-more">
              {draft.points !== null && <Evidence call={call} draft={draft} audible={audible} onTake={() => onGive({ ...draft, atMs: listeningAt.value })} />}
              <Why draft={draft} label={overrules(reading, draft) ? w.reason : w.remark} onSay={(said) => onGive({ ...draft, words: said })} />
            </div>
          )}
          {machines && <Button kind="quiet" onClick={() => { setOverruling(false); onGive(null); }}>{w.backToMachine}</Button>}
        </>
      )}
    </div>
  );
}

function Marks({ criterion, chosen, name, onPick }: { readonly criterion: Criterion; readonly chosen: Draft | null; readonly name: string; readonly onPick: (points: number | null) => void }) {
  const w = words.value.marking;
  const id = useId();
  const options = [...criterion.anchors.map(({ mark, behaviour }) => ({ points: mark as number | null, text: behaviour[language.value] })), { points: null, text: w.notApplicable }];
  return (
    <div class="mark-options" role="radiogroup" aria-label={name}>
      {options.map(({ points, text }) => (
        <label key={String(points)} class="mark-option">
          <input type="radio" name={id} checked={chosen !== null && chosen.points === points} onChange={() => onPick(points)} />
          {points !== null && <b>{points}</b>}
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}

/** Where the player stands; nowhere while nothing was listened to. */
function standing(): number | null {
  return listeningAt.value > 0 ? listeningAt.value : null;
}

/** Her words, kept when she has finished saying them. */
function Why({ draft, label, onSay }: { readonly draft: Draft; readonly label: string; readonly onSay: (said: string) => void }) {
  const [said, setSaid] = useState(draft.words);
  return (
    <div class="mark-why" onChange={() => onSay(said)}>
      <TextField label={label} value={said} onInput={setSaid} />
    </div>
  );
}

/** The second that shows it: the one the player stood at, or the one it stands at now. */
function Evidence({ call, draft, audible, onTake }: { readonly call: string; readonly draft: Draft; readonly audible: boolean; readonly onTake: () => void }) {
  const w = words.value.marking;
  const now = listeningAt.value;
  const at = draft.atMs;
  return (
    <p class="evidence">
      {at === null ? w.noSecond : audible ? <Button icon="play" onClick={() => hearFrom(call, at)}>{w.shownAt(duration(at))}</Button> : w.shownAt(duration(at))}
      {(at === null || duration(at) !== duration(now)) && <Button kind="quiet" onClick={onTake}>{w.takeSecond(duration(now))}</Button>}
    </p>
  );
}
