import { useMemo } from 'preact/hooks';
import type { ExerciseView } from '#api';
import { asking } from '../../app/ask';
import { floorIsTaken, shelf } from '../../app/exercises';
import { language, words } from '../../app/look';
import { trafficText } from '../../app/pace';
import { api } from '../../app/session';
import { timeOfDay } from '../../core/figures';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';
import { Skeleton } from '../../parts/Skeleton';

/** Exercises that wait to be started, and those that are over. */
export function Shelf() {
  const w = words.value.shelf;
  const asks = useMemo(asking, []);
  const rows = shelf.value?.filter(({ state }) => state === 'prepared' || state === 'stopped');
  return (
    <Card title={w.shelf} name="shelf">
      {!rows && <Skeleton shape="panel" />}
      {rows?.length === 0 && <p class="empty">{w.shelfNone}</p>}
      <ul class="shelf-list">
        {rows?.map((exercise) => (
          <Row key={exercise.id} exercise={exercise} pending={asks.pending.value === exercise.id} onStart={() => void asks.ask(exercise.id, () => api.post(`/exercises/${exercise.id}/start`))} />
        ))}
      </ul>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </Card>
  );
}

function Row({ exercise, pending, onStart }: { readonly exercise: ExerciseView; readonly pending: boolean; readonly onStart: () => void }) {
  const w = words.value;
  return (
    <li>
      <span class="two-lines">
        <span>{exercise.title}</span>
        <small>{exercise.state === 'stopped' ? w.shelf.past(timeOfDay(exercise.since, language.value)) : exercise.traffic && trafficText(exercise.traffic)}</small>
      </span>
      {exercise.state === 'prepared' && (
        <Button icon="play" disabled={floorIsTaken.value} pending={pending} label={`${w.plan.launch} ${exercise.title}`} onClick={onStart}>
          {w.plan.launch}
        </Button>
      )}
    </li>
  );
}
