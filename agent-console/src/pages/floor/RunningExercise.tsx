import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { ExerciseView } from '#api';
import type { Asking } from '../../app/ask';
import { language, words } from '../../app/look';
import { patienceText, trafficText } from '../../app/pace';
import { api } from '../../app/session';
import { now } from '../../app/time';
import { count } from '../../core/figures';
import { rateNow } from '../../core/pace';
import { denser, shorter, STEP } from '../../core/plan';
import { seatNumber } from '../../core/signin';
import { Button } from '../../parts/Button';
import { DropLine } from './DropLine';
import { Countdown } from '../../parts/Timer';

interface Props {
  readonly exercise: ExerciseView;
  readonly asks: Asking;
}

/** The exercise on the floor, and what one can do with it while it runs. */
export function RunningExercise({ exercise, asks }: Props) {
  const w = words.value.exercise;
  const [sure, setSure] = useState(false);
  const order = (verb: string): void => void asks.ask(verb, () => api.post(`/exercises/${exercise.id}/${verb}`));
  return (
    <div class="exercise-run">
      <div class="exercise-head">
        <p class="exercise-title">{exercise.title}</p>
        <span class="exercise-state" data-exercise={exercise.state}>{w.state[exercise.state]}</span>
      </div>
      {exercise.seats.length > 0 && <p class="quiet-line">{w.atSeats(exercise.seats.map(seatNumber).join(', '))}</p>}
      <p class="exercise-line">
        {exercise.traffic !== null && <span>{trafficText(exercise.traffic)}</span>}
        <RateNow exercise={exercise} />
        {exercise.endsAt !== null && exercise.state === 'running' && (
          <span>
            {w.left} <Countdown until={exercise.endsAt} />
          </span>
        )}
      </p>
      {exercise.dialling !== null && <DropLine dialling={exercise.dialling} />}
      {exercise.traffic !== null && <Difficulty exercise={exercise} asks={asks} />}
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

/** Where the rate rises or falls: what it is at this moment, to the nearest ten. */
function RateNow({ exercise }: { readonly exercise: ExerciseView }) {
  const rate = useComputed(() => rateNow(exercise, now.value));
  return rate.value === null ? null : <span>{words.value.exercise.nowPerHour(count(Math.round(rate.value / 10) * 10, language.value))}</span>;
}

/** So many ring at once when one asks for a wave: as many as take part, a dozen at most. */
const LARGEST_WAVE = 12;

/** Harder or easier by a step, and a wave at once; the line above tells what it came to. */
function Difficulty({ exercise, asks }: Props) {
  const w = words.value.shelf;
  const adjust = (name: string, factor: number): void => {
    const { traffic, patience } = exercise;
    if (traffic === null) return;
    const wanted = { traffic: denser(traffic, factor), ...withPatience(shorter(patience, factor)) };
    void asks.ask(name, () => api.post(`/exercises/${exercise.id}/adjust`, wanted));
  };
  const size = exercise.seats.length === 0 ? LARGEST_WAVE : Math.min(LARGEST_WAVE, exercise.seats.length);
  return (
    <>
      <p class="quiet-line">{patienceText(exercise.patience)}</p>
      <div class="buttons difficulty">
        <Button title={w.easierHelp} pending={asks.pending.value === 'easier'} onClick={() => adjust('easier', 1 / STEP)}>{w.easier}</Button>
        <Button title={w.harderHelp} pending={asks.pending.value === 'harder'} onClick={() => adjust('harder', STEP)}>{w.harder}</Button>
        {exercise.direction === 'inbound' && exercise.state === 'running' && (
          <Button title={w.waveOf(size)} pending={asks.pending.value === 'wave'} onClick={() => void asks.ask('wave', () => api.post(`/exercises/${exercise.id}/wave`, { size }))}>
            {w.sendWave}
          </Button>
        )}
      </div>
    </>
  );
}

function withPatience(patience: ExerciseView['patience']) {
  return patience === null ? {} : { patience };
}
