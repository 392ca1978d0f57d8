import type { CallMeasures, Debrief } from '#api';
import { hearFrom } from '../../app/listening';
import { words } from '../../app/look';
import { duration } from '../../core/figures';
import { keepAndChange, type CallFinding } from '../../core/debrief';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Icon } from '../../parts/Icon';
import { Comments } from './Comments';
import { NextCallLine } from './NextCallLine';
import { OwnWordsSaid } from './OwnWords';

interface Props {
  readonly call: string;
  readonly debrief: Debrief;
  readonly measures: CallMeasures | null;
  readonly audible: boolean;
  readonly onChange: () => void;
}

/** The talk about a call: her words, one thing to keep, one to change, and what the coach says at its seconds. */
export function DebriefCard({ call, debrief, measures, audible, onChange }: Props) {
  const w = words.value.debrief;
  const { keep, change } = keepAndChange(measures?.talk ?? null, measures?.writing ?? null);
  return (
    <Card title={w.title} name="call-debrief">
      {debrief.own ? <OwnWordsSaid well={debrief.own.well} hard={debrief.own.hard} /> : <p class="quiet-line">{w.noWords}</p>}
      {(keep || change) && (
        <div class="findings">
          {keep && <section class="finding keep"><h3><Icon name="right" /> {words.value.day.keep}</h3><p>{w.kept[keep.matter]}</p></section>}
          {change && <section class="finding change"><h3><Icon name="wrapping-up" /> {words.value.day.change}</h3><p>{w.toChange[change.matter]}</p><Hear call={call} finding={change} audible={audible} /></section>}
        </div>
      )}
      {change && <NextCallLine call={call} matter={change.matter} />}
      <Comments call={call} comments={debrief.comments} audible={audible} onChange={onChange} />
    </Card>
  );
}

function Hear({ call, finding: { atMs }, audible }: { readonly call: string; readonly finding: CallFinding; readonly audible: boolean }) {
  if (atMs === null || !audible) return null;
  return <p><Button icon="play" onClick={() => hearFrom(call, atMs)}>{words.value.debrief.hear(duration(atMs))}</Button></p>;
}
