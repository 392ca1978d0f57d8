import { useEffect } from 'preact/hooks';
import { followShelf } from '../app/exercises';
import { feedStatus } from '../app/live';
import { words } from '../app/look';
import { Header } from '../parts/Header';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { PlanForm } from './exercises/PlanForm';
import { Refusals } from './exercises/Refusals';
import { Shelf } from './exercises/Shelf';
import { Templates } from './exercises/Templates';
import { ExercisePanel } from './floor/ExercisePanel';

/** Where a trainer makes exercises: the form, beside it what runs and what is prepared. */
export function Exercises() {
  const w = words.value.plan;
  useEffect(followShelf, []);
  return (
    <div class="page exercises-page" data-feed={feedStatus.value.kind}>
      <Header status={<><PbxState /><FeedState /></>} />
      <main id="content" tabIndex={-1}>
        <h1 class="desk-title">{w.title}</h1>
        <div class="plan-columns">
          <PlanForm />
          <aside class="floor-side">
            <ExercisePanel quick={false} />
            <Templates />
            <Shelf />
            <Refusals />
          </aside>
        </div>
      </main>
      <FrozenNotice />
    </div>
  );
}
