import { useMemo, useState } from 'preact/hooks';
import { asking, type Asking } from '../../app/ask';
import { floor } from '../../app/live';
import { startNew } from '../../app/exercises';
import { words } from '../../app/look';
import { trafficText } from '../../app/pace';
import { packs } from '../../app/titles';
import { PACES, traffic, type Pace } from '../../core/pace';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { SelectField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import { Skeleton } from '../../parts/Skeleton';
import { RunningExercise } from './RunningExercise';

/** The exercises that run, with their controls; or the small form that starts one. */
export function ExercisePanel({ quick = true }: { readonly quick?: boolean }) {
  const w = words.value.exercise;
  const asks = useMemo(asking, []);
  const here = floor.value;
  const running = here?.exercises ?? [];
  return (
    <Card title={w.title} name="exercise">
      {here === null && <Skeleton shape="panel" />}
      {running.map((exercise) => <RunningExercise key={exercise.id} exercise={exercise} asks={asks} />)}
      {here !== null && running.length === 0 && (quick ? <Start asks={asks} /> : <p class="empty">{w.none}</p>)}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </Card>
  );
}

const LENGTHS_MIN = [10, 20, 30, 45, 60, 90];

function Start({ asks }: { readonly asks: Asking }) {
  const w = words.value.exercise;
  const [pack, setPack] = useState('');
  const [pace, setPace] = useState<Pace>('normal');
  const [minutes, setMinutes] = useState('30');
  const chosen = pack || packs.value[0]?.id;
  if (chosen === undefined) return <p class="empty">{w.noPacks}</p>;
  const start = (): void => void asks.ask('start', () => startNew({ pack: chosen, traffic: traffic(pace), lengthMs: Number(minutes) * 60_000 }));
  return (
    <form
      class="exercise-form"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <SelectField label={w.pack} value={chosen} onPick={setPack} options={packs.value.map(({ id, title }) => ({ value: id, text: title }))} />
      <SelectField label={w.pace} value={pace} onPick={(value) => setPace(PACES.find((one) => one === value) ?? 'normal')} options={PACES.map((one) => ({ value: one, text: `${w[one]} (${trafficText(traffic(one))})` }))} />
      <div class="field-pair">
        <SelectField label={w.length} value={minutes} onPick={setMinutes} options={LENGTHS_MIN.map((n) => ({ value: String(n), text: w.minutes(String(n)) }))} />
        <Button kind="main" type="submit" icon="play" label={w.start} pending={asks.pending.value === 'start'}>
          {asks.pending.value === 'start' ? w.starting : w.go}
        </Button>
      </div>
      <a class="more-link" href="#/exercises">{words.value.shelf.open}</a>
    </form>
  );
}
