import type { Criterion, CriterionReading } from '#api';
import { hearFrom } from '../../../app/listening';
import { inUnit } from '../../../app/inUnit';
import { words } from '../../../app/look';
import { duration } from '../../../core/figures';
import { Button } from '../../../parts/Button';

interface Props {
  readonly call: string;
  readonly criterion: Criterion;
  readonly reading: CriterionReading;
  readonly audible: boolean;
}

/** What the machine measured, what its rule makes of it, and the rule itself. */
export function MachineLine({ call, criterion, reading, audible }: Props) {
  const w = words.value.marking;
  const { rule } = criterion;
  if (rule === null) return null;
  const { atMs } = reading;
  return (
    <div class="machine-line" data-state={reading.state}>
      <p>
        <span class="machine-tag">{w.machine}</span>{' '}
        {reading.state === 'read' ? <><b>{w.points(reading.points ?? 0, criterion.most)}</b> {w.measured[rule.measured](inUnit(rule.measured, reading.value ?? 0))}</> : w[reading.state === 'not-measured' ? 'notMeasured' : 'nothingToJudge']}
        {atMs !== null && atMs > 0 && audible && <> <Button icon="play" onClick={() => hearFrom(call, atMs)}>{w.shownAt(duration(atMs))}</Button></>}
      </p>
      <p class="quiet-line">{w.rule(rule.limits.map(({ mark, limit }) => w.limit[rule.lessIsBetter ? 'atMost' : 'atLeast'](mark, inUnit(rule.measured, limit))).join(' · '))}</p>
    </div>
  );
}
