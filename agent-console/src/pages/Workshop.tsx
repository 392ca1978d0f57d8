import { useEffect, useMemo } from 'preact/hooks';
import { asking } from '../app/ask';
import { linkedPack } from '../app/route';
import { openPack, openScenario, packShelf, readPack, readPackShelf, readScenario } from '../app/workshop';
import { say } from '../app/workshopWords';
import { Header } from '../parts/Header';
import { Notice } from '../parts/Notice';
import { Skeleton } from '../parts/Skeleton';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { Editor } from './workshop/Editor';
import { PackPage } from './workshop/PackPage';
import { ScenarioPage } from './workshop/ScenarioPage';

/** Packs for trainers: to look through, to hear, to try, to change. */
export function Workshop() {
  const { pack, scenario, act } = linkedPack.value;
  const [asks, opens] = useMemo(() => [asking(), asking()] as const, []);
  const chosen = pack || packShelf.value?.items[0]?.id || '';
  useEffect(() => void asks.ask('shelf', readPackShelf), []);
  useEffect(() => {
    if (chosen !== '') void opens.ask('pack', () => Promise.all([readPack(chosen), scenario === '' ? undefined : readScenario(chosen, scenario)]));
  }, [chosen, scenario]);
  return (
    <div class="page workshop-page">
      <Header status={<><PbxState /><FeedState /></>} />
      <main id="content" tabIndex={-1}>
        {[asks, opens].map(({ refusal }, index) => refusal.value && <Notice key={index} kind="error">{refusal.value}</Notice>)}
        <Opened id={pack} scenario={scenario} act={act} />
      </main>
      <FrozenNotice />
    </div>
  );
}

function Opened({ id, scenario, act }: { readonly id: string; readonly scenario: string; readonly act: string }) {
  const shelf = packShelf.value;
  const pack = openPack.value;
  const open = openScenario.value;
  const isThere = scenario === '' || (open?.scenario.id === scenario && pack?.pack.id === id);
  if (shelf === null || pack === null || !isThere) {
    return <><h1 class="desk-title">{say.value.title}</h1><Skeleton shape="panel" /></>;
  }
  if (scenario === '' || open === null) return <PackPage shelf={shelf} open={pack} />;
  return act === 'write' ? <Editor key={`${pack.pack.id}/${scenario}`} pack={pack} open={open} /> : <ScenarioPage pack={pack} open={open} />;
}
