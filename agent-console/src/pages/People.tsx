import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { asking } from '../app/ask';
import { choose, chosen, classes, readClasses } from '../app/classes';
import { words } from '../app/look';
import { Header } from '../parts/Header';
import { Notice } from '../parts/Notice';
import { Skeleton } from '../parts/Skeleton';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { Tabs } from '../parts/Tabs';
import { AttendanceView } from './people/AttendanceView';
import { CardsView } from './people/cards/CardsView';
import { ClassList } from './people/ClassList';
import { GridView } from './people/grid/GridView';
import { MeasuresView } from './people/MeasuresView';
import { NewClass } from './people/NewClass';
import { PrivacyView } from './people/PrivacyView';
import { SeatLinks } from './people/SeatLinks';
import { StaffingView } from './people/StaffingView';

const VIEWS = ['list', 'attendance', 'measures', 'grid', 'staffing', 'cards', 'privacy', 'links'] as const;
/** The views that show one class; the others are of the whole lab. */
const WITH_A_CLASS: ReadonlySet<(typeof VIEWS)[number]> = new Set(['list', 'attendance', 'measures', 'grid', 'privacy']);
const view = signal<(typeof VIEWS)[number]>('list');

/** Classes: who is in them, who came when, and the links that lead to the seats. */
export function People() {
  const w = words.value.people;
  const asks = useMemo(asking, []);
  useEffect(() => void asks.ask('read', readClasses), []);
  return (
    <div class="page people-page">
      <Header status={<><PbxState /><FeedState /></>} />
      <main id="content" tabIndex={-1}>
        <div class="page-head">
          <h1 class="desk-title">{w.title}</h1>
          {WITH_A_CLASS.has(view.value) && <ClassTabs />}
          <Tabs label={w.view} chosen={view.value} options={VIEWS.map((value) => ({ value, text: w.tabs[value] }))} onPick={(value) => (view.value = value)} />
        </div>
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
        <View />
      </main>
      <FrozenNotice />
    </div>
  );
}

function ClassTabs() {
  const here = chosen.value;
  const all = classes.value ?? [];
  if (!here || all.length < 2) return null;
  return <Tabs label={words.value.people.class} chosen={here.id} options={all.map(({ id, title }) => ({ value: id, text: title }))} onPick={choose} />;
}

function View() {
  const here = chosen.value;
  if (view.value === 'links') return <SeatLinks />;
  if (view.value === 'cards') return <CardsView />;
  if (view.value === 'staffing') return <StaffingView />;
  if (classes.value === null) return <Skeleton shape="panel" />;
  if (view.value === 'attendance') return <AttendanceView of={here} />;
  if (view.value === 'measures') return <MeasuresView of={here} />;
  if (view.value === 'grid') return <GridView key={here?.id} of={here} />;
  if (view.value === 'privacy') return <PrivacyView of={here} />;
  return here ? <ClassList key={here.id} of={here} /> : <NewClass first />;
}
