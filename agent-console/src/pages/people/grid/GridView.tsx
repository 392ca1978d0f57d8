import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Class, PersonGrid } from '#api';
import { asking } from '../../../app/ask';
import { people } from '../../../app/classes';
import { readPersonGrid } from '../../../app/grid';
import { say } from '../../../app/gridWords';
import { Card } from '../../../parts/Card';
import { SelectField } from '../../../parts/Field';
import { Notice } from '../../../parts/Notice';
import { Skeleton } from '../../../parts/Skeleton';
import { Attestations } from './Attestations';
import { ExportLinks } from './ExportLinks';
import { GridFileCard } from './GridFileCard';
import { LearnedGrid } from './LearnedGrid';
import { Placements } from './Placements';

/** The grids of a class, one person at a time; nobody beside another. */
export function GridView({ of }: { readonly of: Class | null }) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const trainees = of?.trainees ?? people.value.filter(({ role }) => role === 'trainee');
  const [chosen, setChosen] = useState('');
  const [grid, setGrid] = useState<PersonGrid | null>(null);
  const person = trainees.some(({ id }) => id === chosen) ? chosen : (trainees[0]?.id ?? '');
  const read = (): void => {
    if (person !== '') void asks.ask('read', async () => setGrid(await readPersonGrid(person)));
  };
  useEffect(() => {
    setGrid(null);
    read();
  }, [person]);
  if (person === '') return <p class="empty">{w.nobody}</p>;
  const shown = grid?.person === person ? grid : null;
  return (
    <div class="stack">
      <Card title={w.title} name="learned">
        <div class="filters">
          <SelectField label={w.person} value={person} options={trainees.map(({ id, name }) => ({ value: id, text: name }))} onPick={setChosen} />
          {shown && <ExportLinks person={person} />}
        </div>
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
        {shown === null ? <Skeleton shape="panel" /> : <LearnedGrid key={person} of={shown} signing onChange={read} />}
      </Card>
      {shown && <Attestations key={person} of={shown} making />}
      {shown && <Placements of={shown} onChange={read} />}
      {shown && <GridFileCard grid={shown.grid} onChange={read} />}
    </div>
  );
}
