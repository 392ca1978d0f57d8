import type { Evaluation, GivenMark, Marking } from '#api';
import { hearFrom } from '../../../app/listening';
import { language, words } from '../../../app/look';
import { personName } from '../../../app/people';
import { session } from '../../../app/session';
import { count, duration, timeOfDay } from '../../../core/figures';
import { cardOf, compared, criteriaOf, type Compared } from '../../../core/marking';
import { Button } from '../../../parts/Button';
import { DisagreementCell } from './DisagreementCell';

interface Props {
  readonly call: string;
  readonly marking: Marking;
  readonly coach: Evaluation | undefined;
  readonly self: Evaluation | undefined;
  readonly audible: boolean;
  readonly onChange: () => void;
}

/** The coach's marks and the trainee's own side by side, what they come to, and what she says against one of them. */
export function ComparedTable({ call, marking, coach, self, audible, onChange }: Props) {
  const w = words.value.marking;
  const evaluation = coach ?? self;
  const card = evaluation && cardOf(marking, evaluation)?.card;
  if (!evaluation || !card) return null;
  const own = session.value?.role === 'trainee';
  return (
    <div class="compared">
      <Totals coach={coach} self={self} />
      <div class="table-scroll">
        <table class="compared-table">
          <thead><tr><th scope="col">{w.criterion}</th>{coach && <th scope="col">{w.coach}</th>}{self && <th scope="col">{own ? w.you : w.trainee}</th>}{coach && <th scope="col">{w.said}</th>}</tr></thead>
          <tbody>
            {compared(card, coach, self).map((row) => (
              <tr key={row.criterion.id} data-criterion={row.criterion.id} data-apart={row.apart}>
                <th scope="row">{row.criterion.text[language.value]}</th>
                {coach && <td><Given mark={row.coach} of={row} call={call} audible={audible} /></td>}
                {self && <td><Given mark={row.self} of={row} call={call} audible={audible} /></td>}
                {coach && <td><DisagreementCell call={call} evaluation={coach} criterion={row.criterion.id} onChange={onChange} /></td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {coach && !own && <History evaluation={coach} names={new Map(criteriaOf(card).map(({ id, text }) => [id, text[language.value]]))} />}
    </div>
  );
}

function Totals({ coach, self }: Pick<Props, 'coach' | 'self'>) {
  const w = words.value.marking;
  return (
    <p class="totals">
      {coach?.score && <Total label={w.byWhom(personName(coach.by))} evaluation={coach} />}
      {self?.score && <Total label={session.value?.role === 'trainee' ? w.you : w.byWhom(personName(self.by))} evaluation={self} />}
    </p>
  );
}

function Total({ label, evaluation: { score } }: { readonly label: string; readonly evaluation: Evaluation }) {
  const w = words.value.marking;
  const tell = language.value;
  if (score === null) return null;
  return (
    <span class="total">
      {label} <b>{score.value === null ? w.noScore : w.outOf(count(score.value, tell))}</b>
      {score.failedBy.length > 0 && score.raw !== null && <small> {w.failed(count(score.raw, tell))}</small>}
    </span>
  );
}

function Given({ mark, of, call, audible }: { readonly mark: GivenMark | null; readonly of: Compared; readonly call: string; readonly audible: boolean }) {
  const w = words.value.marking;
  if (mark === null) return <span class="quiet-line">{w.none}</span>;
  const { atMs } = mark;
  const { most } = of.criterion;
  return (
    <div class="given">
      <span class="given-mark"><b>{mark.points === null ? w.left : w.points(mark.points, most)}</b> {mark.judge === 'machine' && <span class="machine-tag">{w.machine}</span>}</span>
      {mark.points !== null && <svg class="mark-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="6" class="rest" /><rect width={(100 * mark.points) / most} height="6" class="earned" /></svg>}
      {atMs !== null && atMs > 0 && audible && <Button icon="play" label={w.shownAt(duration(atMs))} onClick={() => hearFrom(call, atMs)}>{duration(atMs)}</Button>}
      {mark.words !== null && <small>{mark.words}</small>}
    </div>
  );
}

/** Who gave which mark, and when. */
function History({ evaluation, names }: { readonly evaluation: Evaluation; readonly names: ReadonlyMap<string, string> }) {
  const w = words.value.marking;
  return (
    <details class="definitions">
      <summary>{w.history}</summary>
      <ol class="mark-history">
        {evaluation.history.map((mark, place) => (
          <li key={place}>
            <span class="timer">{timeOfDay(mark.at, language.value)}</span> {mark.judge === 'machine' ? w.machine : personName(mark.by)}: {names.get(mark.criterion) ?? mark.criterion} <b>{mark.points === null ? w.left : count(mark.points, language.value)}</b> {mark.words}
          </li>
        ))}
      </ol>
    </details>
  );
}
