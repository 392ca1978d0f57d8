import { useEffect, useState } from 'preact/hooks';
import type { CallDesk } from '#api';
import { articles, desk, readArticles } from '../../app/desk';
import { words } from '../../app/look';
import type { CallView } from '../../core/wire';
import { Card } from '../../parts/Card';
import { TabPanels } from '../../parts/TabPanels';
import { Articles } from './Articles';
import { Captions } from './Captions';
import { ScriptView } from './ScriptView';

type Tool = 'script' | 'articles';

interface Props {
  readonly pack: string | null;
  readonly call: CallView | null;
  /** As the exercise has it; her own level comes with the call. */
  readonly support: CallDesk['support'];
}

/** What helps her through the call: the script at her level, and all the company knows. */
export function ToolsCard({ pack, call, support }: Props) {
  const w = words.value.work;
  const [tool, setTool] = useState<Tool>('script');
  const opened = desk.value;
  useEffect(() => {
    if (pack !== null) void readArticles(pack);
  }, [pack]);
  const tabs = [{ value: 'script', text: w.script, place: 'script' }, { value: 'articles', text: w.articles, place: 'search' }] as const;
  return (
    <Card title={w.tools} name="tools" aside={opened && <small class="support">{w.support[opened.support]}</small>}>
      <Captions call={call} support={opened?.support ?? support} />
      <TabPanels label={w.tools} chosen={tool} tabs={tabs} onPick={setTool}>
        {tool === 'script' ? <ScriptView desk={opened} /> : <Articles all={articles.value} />}
      </TabPanels>
    </Card>
  );
}
