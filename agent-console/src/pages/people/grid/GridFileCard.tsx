import { useMemo, useState } from 'preact/hooks';
import type { Grid, GridTried } from '#api';
import { asking } from '../../../app/ask';
import { discardGrid, replaceGrid } from '../../../app/grid';
import { say } from '../../../app/gridWords';
import { language } from '../../../app/look';
import { Card } from '../../../parts/Card';
import { Confirm } from '../../../parts/Confirm';
import { Notice } from '../../../parts/Notice';

interface Props {
  readonly grid: Grid;
  readonly onChange: () => void;
}

const SHORT = 8;

/** The grid as a file: saved, changed, put in place of the one that came, or given up. */
export function GridFileCard({ grid, onChange }: Props) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const [tried, setTried] = useState<GridTried | null>(null);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (!file) return;
    void asks.ask('take', async () => {
      const answer = await replaceGrid(await file.text());
      setTried(answer);
      if (answer.taken) onChange();
    });
  };
  return (
    <Card title={w.theGrid} name="grid-file" aside={<span class="quiet-line">{grid.own ? w.own : w.fromLab} · {w.version(grid.version.slice(0, SHORT))}</span>}>
      <p>{grid.title[language.value]}</p>
      <ol class="grid-levels">{grid.levels.map((one) => <li key={one.level}><b>{one.name[language.value]}</b> {one.meaning[language.value]}</li>)}</ol>
      <div class="buttons">
        <a class="button plain" href="/api/v1/grid/file" download>{w.saveGrid}</a>
        <label class="button plain file-button">
          <input type="file" accept=".yaml,.yml,text/yaml" class="out-of-sight" onChange={(event) => take(event.currentTarget.files)} />
          <span>{w.replaceGrid}</span>
        </label>
        {grid.own && <Confirm question={w.discardSure} yes={w.discardYes} pending={asks.pending.value === 'discard'} onYes={() => void asks.ask('discard', discardGrid).then((done) => done && onChange())}>{w.discardGrid}</Confirm>}
      </div>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      {tried?.taken && <Notice kind="done">{w.taken}</Notice>}
      {tried && !tried.taken && <Problems title={w.badFile} problems={tried.problems} />}
      {grid.problems.length > 0 && <Problems title={w.notInForce} problems={grid.problems} />}
    </Card>
  );
}

function Problems({ title, problems }: { readonly title: string; readonly problems: Grid['problems'] }) {
  const w = say.value;
  return (
    <Notice kind="error">
      <p>{title}</p>
      <ul>{problems.map(({ file, line, what, instead }) => <li key={`${line} ${what}`}><b>{w.line(file, line)}</b> {what}. {instead !== '' && w.instead(instead)}</li>)}</ul>
    </Notice>
  );
}
