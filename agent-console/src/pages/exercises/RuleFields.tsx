import { words } from '../../app/look';
import { PATIENCES, SUPPORTS } from '../../core/plan';
import { Check } from '../../parts/Check';
import { Picks } from '../../parts/Field';
import { NumberField } from '../../parts/NumberField';
import { CrowdFields } from './CrowdFields';
import type { FieldsProps } from './fields';

/** How long customers wait, how long wrap-up should take, how much help the screen gives. */
export function RuleFields({ plan, wrong, change }: FieldsProps) {
  const w = words.value.plan;
  return (
    <fieldset class="plan-part long">
      <legend>{w.rules}</legend>
      <Picks label={w.patience} chosen={plan.patience} options={PATIENCES.map((one) => ({ value: one, text: w.patiences[one] }))} onPick={(name) => change({ patience: PATIENCES.find((one) => one === name) ?? 'own' })} />
      <p class="field-hint">{w.patienceHelp}</p>
      <CrowdFields plan={plan} wrong={wrong} change={change} />
      <Picks label={w.support} chosen={plan.support} options={SUPPORTS.map((one) => ({ value: one, text: w.supports[one] }))} onPick={(level) => change({ support: SUPPORTS.find((one) => one === level) ?? 'full' })} />
      <Check checked={plan.autoAnswer} onPick={(autoAnswer) => change({ autoAnswer })}>{w.autoAnswer}</Check>
      <div class="field-row">
        <NumberField label={w.wrapUpTarget} value={plan.wrapUpTargetS} least={5} most={3_600} unit={w.s} hint={w.wrapUpHint} error={wrong('wrapUpTargetS')} onInput={(wrapUpTargetS) => change({ wrapUpTargetS })} />
      </div>
    </fieldset>
  );
}
