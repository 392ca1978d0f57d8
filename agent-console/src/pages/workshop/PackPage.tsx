import type { OpenPack, PackLine, PackShelf, RefusedPack } from '#api';
import { useMemo, useState } from 'preact/hooks';
import { asking } from '../../app/ask';
import { outcomeLabel } from '../../app/titles';
import { discard, packFile, putBack, removed } from '../../app/workshop';
import { say } from '../../app/workshopWords';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Confirm } from '../../parts/Confirm';
import { SelectField, TextField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import { BringPack } from './BringPack';
import { Problems } from './Problems';

/** The packs there are, and the scenarios of the chosen one. */
export function PackPage({ shelf, open }: { readonly shelf: PackShelf; readonly open: OpenPack }) {
  const w = say.value;
  return (
    <>
      <h1 class="desk-title">{w.title}</h1>
      <p class="lead">{w.intro}</p>
      <PutBack pack={open.pack.id} />
      <div class="workshop-columns">
        <div class="floor-side">
          <nav class="pack-list" aria-label={w.title}>
            {shelf.items.map((pack) => (
              <a key={pack.id} class="pack-link" href={`#/packs/${pack.id}`} aria-current={pack.id === open.pack.id ? 'true' : undefined}>
                <span>{pack.title}</span>
                <small>
                  {pack.id} · {w.count(pack.scenarios)} · {whose(pack)}
                </small>
              </a>
            ))}
          </nav>
          <BringPack />
          <Refused packs={shelf.refused} />
        </div>
        <Scenarios key={open.pack.id} open={open} />
      </div>
    </>
  );
}

/** What was taken out a moment ago comes back with one click. */
function PutBack({ pack }: { readonly pack: string }) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const gone = removed.value;
  if (gone === null || gone.pack !== pack) return null;
  return (
    <Notice kind="info">
      {w.takenOut(gone.title)}
      <div class="buttons"><Button pending={asks.pending.value !== null} onClick={() => void asks.ask('back', putBack)}>{w.putBack}</Button></div>
      {asks.refusal.value}
    </Notice>
  );
}

function whose({ own, shipped }: PackLine): string {
  const w = say.value;
  if (own && shipped) return w.changed;
  return own ? w.own : w.shipped;
}

function Scenarios({ open }: { readonly open: OpenPack }) {
  const w = say.value;
  const [search, setSearch] = useState('');
  const [family, setFamily] = useState('');
  const names = new Map(open.customers.map(({ id, name }) => [id, name]));
  const wanted = search.trim().toLowerCase();
  const found = open.scenarios.filter((one) => (family === '' || one.family === family) && `${one.title} ${one.aim} ${names.get(one.customer)}`.toLowerCase().includes(wanted));
  return (
    <Card title={open.pack.title} name="wide" aside={<PackActs pack={open.pack} />}>
      <div class="field-row">
        <TextField label={w.search} value={search} onInput={setSearch} />
        <SelectField label={w.family} value={family} placeholder={w.allFamilies} options={Object.entries(w.families).map(([value, text]) => ({ value, text }))} onPick={setFamily} />
      </div>
      <ul class="scenario-list">
        {found.map((one) => (
          <li key={one.id}>
            <a href={`#/packs/${open.pack.id}/${one.id}`}>
              <strong>{one.title}</strong>
              <span>{one.aim}</span>
              <small>
                {w.families[one.family] ?? one.family} · {w.level} {one.level} ({w.levels[one.level]}) · {names.get(one.customer)} · {outcomeLabel(one.expectedOutcome)}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PackActs({ pack }: { readonly pack: PackLine }) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const giveUp = (): void => {
    void asks.ask('discard', () => discard(pack.id)).then((done) => done && (location.hash = pack.shipped ? `#/packs/${pack.id}?` : '#/packs'));
  };
  return (
    <div class="buttons">
      <a class="button plain" href={packFile(pack.id)} download={`${pack.id}.zip`}>
        {w.download}
      </a>
      {pack.own && (
        <Confirm question={pack.shipped ? w.giveUpQuestion : w.removeQuestion} yes={w.yes} pending={asks.pending.value !== null} onYes={giveUp}>
          {pack.shipped ? w.giveUp : w.remove}
        </Confirm>
      )}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}

function Refused({ packs }: { readonly packs: readonly RefusedPack[] }) {
  const w = say.value;
  if (packs.length === 0) return null;
  return (
    <Card title={w.refused}>
      <p>{w.refusedHelp}</p>
      {packs.map(({ folder, problems }) => (
        <details key={folder} open={packs.length === 1}>
          <summary>
            {folder} ({problems.length})
          </summary>
          <Problems problems={problems} />
        </details>
      ))}
    </Card>
  );
}
