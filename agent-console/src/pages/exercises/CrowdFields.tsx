import { words } from '../../app/look';
import { BAD_LINES, CALL_BACKS, PACES, type Manners } from '../../core/crowd';
import { Picks } from '../../parts/Field';
import type { FieldsProps } from './fields';

/** How customers talk, how good their lines are, whether they come back. */
export function CrowdFields({ plan, change }: FieldsProps) {
  const w = words.value.crowd;
  const having = (some: Partial<Manners>): void => change({ manners: { ...plan.manners, ...some } });
  return (
    <>
      <Picks label={w.pace} chosen={plan.manners.pace} options={PACES.map((one) => ({ value: one, text: w.paces[one] }))} onPick={(name) => having({ pace: PACES.find((one) => one === name) ?? 'natural' })} />
      <p class="field-hint">{w.paceHelp}</p>
      <Picks label={w.badLines} chosen={plan.manners.badLines} options={named(BAD_LINES, w.badLineShares)} onPick={(name) => having({ badLines: known(BAD_LINES, name, 'none') })} />
      {!plan.outgoing.out && (
        <Picks label={w.callBack} chosen={plan.manners.callBack} options={named(CALL_BACKS, w.callBacks)} onPick={(name) => having({ callBack: known(CALL_BACKS, name, 'nobody') })} />
      )}
    </>
  );
}

function named<Name extends string>(shares: Readonly<Record<Name, number>>, texts: Readonly<Record<Name, string>>) {
  return (Object.keys(shares) as Name[]).map((value) => ({ value, text: texts[value] }));
}

function known<Name extends string>(shares: Readonly<Record<Name, number>>, name: string, otherwise: Name): Name {
  return name in shares ? (name as Name) : otherwise;
}
