import { useMemo, useState } from 'preact/hooks';
import type { ExerciseView, NewExercise, Traffic } from '#api';
import { asking, type Asking } from '../../app/ask';
import { floor } from '../../app/live';
import { language, words } from '../../app/look';
import { api } from '../../app/session';
import { packs } from '../../app/titles';
import { count } from '../../core/figures';
import { PACES, traffic, type Pace } from '../../core/pace';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { SelectField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import { Skeleton } from '../../parts/Skeleton';
import { Countdown } from '../../parts/Timer';

/** The exercise that runs, with its controls; or the small form that starts one. */
export function ExercisePanel() {
  const w = words.value.exercise;
  const asks = useMemo(asking, []);
  const here = floor.value;
  const exercise = here?.exercise ?? null;
  const runs = exercise !== null && exercise.state !== 'stopped';
  return (
    <Card title={w.title} name="exercise" aside={exercise && runs && <span class="exercise-state" data-exercise={exercise.state}>{w.state[exercise.state]}</span>}>
      {here === null && <Skeleton shape="panel" />}
      {here !== null && (runs ? <Running exercise={exercise} asks={asks} /> : <Start asks={asks} />)}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </Card>
  );
}

function Running({ exercise, asks }: { readonly exercise: ExerciseView; readonly asks: Asking }) {
  const w = words.value.exercise;
  const [sure, setSure] = useState(false);
  const order = (verb: string): void => void asks.ask(verb, () => api.post(`/exercises/${exercise.id}/${verb}`));
  return (
    <div class="exercise-run">
      <p class="exercise-title">{exercise.title}</p>
      <p class="exercise-line">
        {exercise.traffic !== null && <span>{trafficText(exercise.traffic)}</span>}
        {exercise.endsAt !== null && exercise.state === 'running' && (
          <span>
            {w.left} <Countdown until={exercise.endsAt} />
          </span>
        )}
      </p>
      {sure ? (
        <div class="confirm" role="group" aria-label={w.stopSure}>
          <p>{w.stopSure}</p>
          <div class="buttons">
            <Button kind="danger" pending={asks.pending.value === 'stop'} onClick={() => order('stop')}>{w.stopYes}</Button>
            <Button onClick={() => setSure(false)}>{words.value.cancel}</Button>
          </div>
        </div>
      ) : (
        <div class="buttons">
          {exercise.state === 'prepared' && <Button kind="main" icon="play" pending={asks.pending.value === 'start'} onClick={() => order('start')}>{w.start}</Button>}
          {exercise.state === 'running' && <Button icon="on-hold" pending={asks.pending.value === 'freeze'} onClick={() => order('freeze')}>{w.freeze}</Button>}
          {exercise.state === 'frozen' && <Button kind="main" icon="play" pending={asks.pending.value === 'resume'} onClick={() => order('resume')}>{w.resume}</Button>}
          <Button kind="quiet" icon="stop" onClick={() => setSure(true)}>{w.stop}</Button>
        </div>
      )}
    </div>
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
    </form>
  );
}

async function startNew(wanted: NewExercise): Promise<void> {
  const { id } = await api.post<ExerciseView>('/exercises', wanted);
  await api.post(`/exercises/${id}/start`);
}

function trafficText(wanted: Traffic): string {
  const w = words.value.exercise;
  if (wanted.shape === 'waves') return w.wave(count(wanted.size, language.value));
  return w.perHour(count(wanted.shape === 'ramp' ? wanted.toPerHour : wanted.perHour, language.value));
}
