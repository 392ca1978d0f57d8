import { words } from '../../app/look';
import { packs, scenariosOf } from '../../app/titles';
import { weightOf, WEIGHTS } from '../../core/plan';
import { SelectField } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import type { FieldsProps } from './PlanForm';

/** Which customers come, and how often each of their scenarios. */
export function WhoFields({ plan, wrong, change }: FieldsProps) {
  const w = words.value.plan;
  const scenarios = scenariosOf.value.get(plan.pack) ?? [];
  const fault = wrong('mix');
  return (
    <fieldset class="plan-part">
      <legend>{w.who}</legend>
      <SelectField label={w.pack} value={plan.pack} onPick={(pack) => change({ pack, weights: {}, others: 1 })} options={packs.value.map(({ id, title }) => ({ value: id, text: title }))} />
      <details class="mix">
        <summary>
          {w.scenarios} <small>{w.scenariosHint}</small>
        </summary>
        <ul class="mix-list">
          {scenarios.map(({ id, title }) => (
            <li key={id}>
              <label>
                <span>{title}</span>
                <select value={String(weightOf(plan, id))} onChange={(event) => change({ weights: { ...plan.weights, [id]: Number(event.currentTarget.value) } })}>
                  {WEIGHTS.map((weight) => (
                    <option key={weight} value={weight} selected={weight === weightOf(plan, id)}>
                      {w.weights[weight]}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          ))}
        </ul>
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
