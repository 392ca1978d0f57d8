import { useMemo } from 'preact/hooks';
import type { CallDesk, Proofs } from '#api';
import { asking } from '../../app/ask';
import { checkIdentity } from '../../app/desk';
import { words } from '../../app/look';
import { Check } from '../../parts/Check';
import { Notice } from '../../parts/Notice';

const PROOFS: Proofs = ['name', 'number', 'address'];

/** What she has asked the customer for, to know who he is. He notices whether she does. */
export function IdentityCheck({ desk }: { readonly desk: CallDesk }) {
  const w = words.value.mind;
  const asks = useMemo(asking, []);
  const pick = (proof: Proofs[number], checked: boolean): void => {
    const others = desk.identity.filter((one) => one !== proof);
    void asks.ask('identity', () => checkIdentity(checked ? [...others, proof] : others));
  };
  return (
    <fieldset class="picks identity-check">
      <legend>{w.identity}</legend>
      <div class="picks-row">
        {PROOFS.map((proof) => (
          <Check key={proof} checked={desk.identity.includes(proof)} onPick={(checked) => pick(proof, checked)}>{w.proof[proof]}</Check>
        ))}
      </div>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </fieldset>
  );
}
