import { useEffect, useState } from 'preact/hooks';
import { articles, desk, readArticles } from '../../app/desk';
import { words } from '../../app/look';
import { Card } from '../../parts/Card';
import { TabPanels } from '../../parts/TabPanels';
import { Articles } from './Articles';
import { ScriptView } from './ScriptView';

type Tool = 'script' | 'articles';

/** What helps her through the call: the script at her level, and all the company knows. */
export function ToolsCard({ pack }: { readonly pack: string | null }) {
  const w = words.value.work;
  const [tool, setTool] = useState<Tool>('script');
  const opened = desk.value;
  useEffect(() => {
    if (pack !== null) void readArticles(pack);
  }, [pack]);
  const tabs = [{ value: 'script', text: w.script, place: 'script' }, { value: 'articles', text: w.articles, place: 'search' }] as const;
  return (
    <Card title={w.tools} name="tools" aside={opened && <small class="support">{w.support[opened.support]}</small>}>
      <TabPanels label={w.tools} chosen={tool} tabs={tabs} onPick={setTool}>
        {tool === 'script' ? <ScriptView desk={opened} /> : <Articles all={articles.value} />}
      </TabPanels>
    </Card>
  );
}
