import { words } from '../../app/look';
import { packs, scenariosOf } from '../../app/titles';
import { weightOf } from '../../core/plan';
import { SelectField } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { MixList } from './MixList';
import type { FieldsProps } from './fields';

/** Which customers come, and how often each of their scenarios. */
export function WhoFields({ plan, wrong, change }: FieldsProps) {
  const w = words.value.plan;
  const scenarios = scenariosOf.value.get(plan.pack) ?? [];
  const fault = wrong('mix');
  return (
    <fieldset class="plan-part">
      <legend>{w.who}</legend>
      <SelectField label={w.pack} value={plan.pack} onPick={(pack) => change({ pack, weights: {}, others: 1, welcome: { ...plan.welcome, urgent: [] } })} options={packs.value.map(({ id, title }) => ({ value: id, text: title }))} />
      <details class="mix">
        <summary>
          {words.value.mix.chosen(scenarios.filter(({ id }) => weightOf(plan, id) > 0).length, scenarios.length)} <small>{w.scenariosHint}</small>
        </summary>
        <MixList key={plan.pack} plan={plan} scenarios={scenarios} change={change} />
      </details>
      {fault && (
        <p class="field-error" role="alert">
          <Icon name="phone-lost" />
          {fault}
        </p>
      )}
    </fieldset>
  );
}
