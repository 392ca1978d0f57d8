import { useState } from 'preact/hooks';
import { words } from '../../app/look';
import { EVERYTHING, FAMILIES, inSight, LEVELS, type Look, type Scenario } from '../../core/choosing';
import { weightOf, WEIGHTS, type Plan } from '../../core/plan';
import { Button } from '../../parts/Button';
import { SelectField, TextField } from '../../parts/Field';

interface Props {
  readonly plan: Plan;
  readonly scenarios: readonly Scenario[];
  readonly change: (part: Partial<Plan>) => void;
}

/** How often each scenario comes; found by words, kind and level, and set for all that are in sight with one click. */
export function MixList({ plan, scenarios, change }: Props) {
  const w = words.value.mix;
  const [look, setLook] = useState<Look>(EVERYTHING);
  const shown = inSight(scenarios, look);
  const weigh = (some: readonly Scenario[], weight: number): void => {
    change({ weights: { ...plan.weights, ...Object.fromEntries(some.map(({ id }) => [id, weight])) } });
  };
  return (
    <>
      <div class="mix-look">
        <TextField label={w.search} value={look.typed} onInput={(typed) => setLook({ ...look, typed })} />
        <SelectField label={w.family} value={look.family} onPick={(value) => setLook({ ...look, family: FAMILIES.find((one) => one === value) ?? '' })} options={[{ value: '', text: w.every }, ...FAMILIES.map((one) => ({ value: one, text: w.families[one] }))]} />
        <SelectField label={w.level} value={look.level} onPick={(value) => setLook({ ...look, level: LEVELS.map(String).find((one) => one === value) as Look['level'] ?? '' })} options={[{ value: '', text: w.every }, ...LEVELS.map((one) => ({ value: String(one), text: w.levels[one] }))]} />
      </div>
      <div class="buttons">
        <Button onClick={() => weigh(shown, 1)}>{w.takeShown(shown.length)}</Button>
        <Button onClick={() => weigh(shown, 0)}>{w.leaveShown(shown.length)}</Button>
        <Button kind="quiet" onClick={() => change({ weights: Object.fromEntries(scenarios.map(({ id }) => [id, shown.some((one) => one.id === id) ? 1 : 0])) })}>{w.onlyShown}</Button>
      </div>
      {shown.length === 0 && <p class="empty">{w.none}</p>}
      <ul class="mix-list">
        {shown.map((scenario) => (
          <li key={scenario.id}>
            <label>
              <span class="two-lines">
                <span>{scenario.title}</span>
                {scenario.family !== undefined && scenario.level !== undefined && <small>{`${w.families[scenario.family]} · ${w.levels[scenario.level as 1 | 2 | 3]}`}</small>}
              </span>
              <select value={String(weightOf(plan, scenario.id))} onChange={(event) => weigh([scenario], Number(event.currentTarget.value))}>
                {WEIGHTS.map((weight) => (
                  <option key={weight} value={weight} selected={weight === weightOf(plan, scenario.id)}>
                    {words.value.plan.weights[weight]}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
