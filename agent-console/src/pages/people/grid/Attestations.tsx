import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Attestation, PersonGrid } from '#api';
import { asking } from '../../../app/ask';
import { makeAttestation, paperFile, proofFile, readAttestations } from '../../../app/grid';
import { say } from '../../../app/gridWords';
import { language } from '../../../app/look';
import { day } from '../../../core/figures';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Notice } from '../../../parts/Notice';

interface Props {
  readonly of: PersonGrid;
  /** Whether whoever looks may make one. */
  readonly making: boolean;
}

/** What was attested: as a sheet to be printed, and as the file that proves it. */
export function Attestations({ of, making }: Props) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const [all, setAll] = useState<readonly Attestation[] | null>(null);
  const read = (): Promise<unknown> => asks.ask('read', async () => setAll(await readAttestations(of.person)));
  const make = (cycle: number): void => void asks.ask(`make-${cycle}`, () => makeAttestation(of.person, cycle)).then((done) => done && void read());
  useEffect(() => void read(), [of.person]);
  if (!making && (all === null || all.length === 0)) return null;
  return (
    <Card title={w.attestations} name="attestations">
      <p class="quiet-line">{w.attestationsWhy} {w.verifyWith}</p>
      {all?.length === 0 && <p class="empty">{w.noAttestation}</p>}
      <ul class="card-list">{(all ?? []).map((one) => <One key={one.code} of={of} one={one} />)}</ul>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      {making && <div class="buttons">{of.cycles.filter(({ begun }) => begun).map(({ number }) => <Button key={number} pending={asks.pending.value === `make-${number}`} onClick={() => make(number)}>{w.makeAttestation(number)}</Button>)}</div>}
    </Card>
  );
}

function One({ of, one }: { readonly of: PersonGrid; readonly one: Attestation }) {
  const w = say.value;
  return (
    <li data-code={one.code}>
      <div>
        <code>{one.code}</code>
        <p class="quiet-line">{w.madeOn(one.cycle, day(one.at, language.value))}</p>
      </div>
      <div class="buttons">
        <a class="button plain" href={paperFile(of.person, one.code, language.value)} download aria-label={w.paperOf(one.code)}>{w.paper}</a>
        <a class="button quiet" href={proofFile(of.person, one.code)} download aria-label={w.proofOf(one.code)}>{w.proofFile}</a>
      </div>
    </li>
  );
}
