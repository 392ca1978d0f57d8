import { useMemo, useState } from 'preact/hooks';
import type { GridCell, PersonGrid, Signature } from '#api';
import { asking } from '../../../app/ask';
import { signCompetence, withdrawSignature } from '../../../app/grid';
import { say } from '../../../app/gridWords';
import { language } from '../../../app/look';
import { day } from '../../../core/figures';
import { wantsNote } from '../../../core/grid';
import { Button } from '../../../parts/Button';
import { Picks } from '../../../parts/Field';
import { Notice } from '../../../parts/Notice';
import { TextArea } from '../../../parts/TextArea';
import { Taking } from './Taking';

interface Props {
  readonly of: PersonGrid;
  readonly cell: GridCell;
  readonly signing: boolean;
  readonly onChange: () => void;
}

/** Who signed what, what was taken back, and the place to sign. */
export function Signing({ of, cell, signing, onChange }: Props) {
  const w = say.value;
  const begun = of.cycles.some(({ number, begun: has }) => number === cell.cycle && has);
  return (
    <div class="signing">
      {cell.signatures.length > 0 && <h4>{w.signatures}</h4>}
      <ul class="signatures">{cell.signatures.map((one) => <One key={one.id} of={of} one={one} signing={signing} onChange={onChange} />)}</ul>
      {signing && begun && <SignForm key={cell.signatures.length} of={of} cell={cell} onChange={onChange} />}
    </div>
  );
}

function One({ of, one, signing, onChange }: { readonly of: PersonGrid; readonly one: Signature; readonly signing: boolean; readonly onChange: () => void }) {
  const w = say.value;
  const name = of.grid.levels.find(({ level }) => level === one.level)?.name[language.value] ?? '';
  const who = (id: string): string => of.names[id] ?? id;
  return (
    <li data-withdrawn={one.withdrawn !== null}>
      <span class="signed-line">{w.signedBy(w.level(one.level, name), who(one.by), day(one.at, language.value))}</span>
      {one.note !== '' && <span class="quiet-line"> {one.note}</span>}
      {one.withdrawn && <p class="quiet-line">{w.withdrawnBy(who(one.withdrawn.by), day(one.withdrawn.at, language.value))} : {one.withdrawn.why}</p>}
      {signing && one.withdrawn === null && <Taking onTake={(why) => withdrawSignature(of.person, one.id, why)} onDone={onChange} />}
    </li>
  );
}

function SignForm({ of, cell, onChange }: Omit<Props, 'signing'>) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const [level, setLevel] = useState(0);
  const [note, setNote] = useState('');
  const lacking = level > 0 && wantsNote(cell, level) && note.trim() === '';
  const sign = (): void => {
    const signed = asks.ask('sign', () => signCompetence(of.person, { competence: cell.competence, cycle: cell.cycle, level, note }));
    void signed.then((done) => done && onChange());
  };
  return (
    <form class="sign-form" onSubmit={(event) => event.preventDefault()}>
      <Picks label={w.signTitle} chosen={String(level)} options={of.grid.levels.map((one) => ({ value: String(one.level), text: w.level(one.level, one.name[language.value]) }))} onPick={(value) => setLevel(Number(value))} />
      <TextArea label={w.note} value={note} longest={1_000} onInput={setNote} />
      {lacking && <p class="quiet-line">{w.noteWanted}</p>}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      <Button kind="main" disabled={level === 0 || lacking} pending={asks.pending.value !== null} onClick={sign}>{w.sign}</Button>
    </form>
  );
}
