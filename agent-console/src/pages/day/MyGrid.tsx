import { useEffect, useState } from 'preact/hooks';
import type { PersonGrid } from '#api';
import { readPersonGrid } from '../../app/grid';
import { say } from '../../app/gridWords';
import { session } from '../../app/session';
import { Problem } from '../../core/api';
import { Card } from '../../parts/Card';
import { Attestations } from '../people/grid/Attestations';
import { ExportLinks } from '../people/grid/ExportLinks';
import { LearnedGrid } from '../people/grid/LearnedGrid';

/** Her own grid: what her calls show and who signed, and nobody else's beside it. */
export function MyGrid({ newest }: { readonly newest: string | undefined }) {
  const [mine, setMine] = useState<PersonGrid | null>(null);
  const person = session.value?.person.id;
  useEffect(() => {
    if (person === undefined) return;
    readPersonGrid(person).then(setMine, (problem) => {
      if (!(problem instanceof Problem)) throw problem;
    });
  }, [person, newest]);
  if (mine === null) return null;
  return (
    <>
      <Card title={say.value.mine} name="learned" aside={<ExportLinks person={mine.person} />}>
        <LearnedGrid of={mine} signing={false} onChange={() => undefined} />
      </Card>
      <Attestations of={mine} making={false} />
    </>
  );
}
