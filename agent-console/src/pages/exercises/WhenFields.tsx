import { floor } from '../../app/live';
import { language, words } from '../../app/look';
import { count } from '../../core/figures';
import { meanPerHour, SHAPES, type Plan } from '../../core/plan';
import { Picks } from '../../parts/Field';
import { NumberField } from '../../parts/NumberField';
import type { FieldsProps } from './fields';

/** How customers arrive, and for how long. */
export function WhenFields({ plan, wrong, change }: FieldsProps) {
  const w = words.value.plan;
  return (
    <fieldset class="plan-part">
      <legend>{w.when}</legend>
      <Picks label={w.shape} chosen={plan.shape} options={SHAPES.map((shape) => ({ value: shape, text: w.shapes[shape] }))} onPick={(shape) => change({ shape: SHAPES.find((one) => one === shape) ?? 'poisson' })} />
      <p class="field-hint">{w.shapesHelp[plan.shape]}</p>
      <div class="field-row">
        {plan.shape === 'waves' ? <WaveFields plan={plan} wrong={wrong} change={change} /> : <RateFields plan={plan} wrong={wrong} change={change} />}
        <NumberField label={w.length} value={plan.minutes} least={1} most={720} unit={w.min} error={wrong('minutes')} onInput={(minutes) => change({ minutes })} />
      </div>
      <Load plan={plan} />
    </fieldset>
  );
}

function RateFields({ plan, wrong, change }: FieldsProps) {
  const w = words.value.plan;
  const first = { poisson: w.perHour, ramp: w.fromPerHour, peak: w.basePerHour, waves: w.perHour }[plan.shape];
  return (
    <>
      <NumberField label={first} value={plan.perHour} least={1} most={20_000} unit={w.anHour} error={wrong('perHour')} onInput={(perHour) => change({ perHour })} />
      {plan.shape !== 'poisson' && (
        <NumberField label={plan.shape === 'ramp' ? w.toPerHour : w.peakPerHour} value={plan.toPerHour} least={1} most={20_000} unit={w.anHour} error={wrong('toPerHour')} onInput={(toPerHour) => change({ toPerHour })} />
      )}
    </>
  );
}

function WaveFields({ plan, wrong, change }: FieldsProps) {
  const w = words.value.plan;
  return (
    <>
      <NumberField label={w.waveSize} value={plan.waveSize} least={1} most={500} unit={w.customers} error={wrong('waveSize')} onInput={(waveSize) => change({ waveSize })} />
      <NumberField label={w.waveEvery} value={plan.waveEveryMin} least={1} most={720} unit={w.min} error={wrong('waveEveryMin')} onInput={(waveEveryMin) => change({ waveEveryMin })} />
    </>
  );
}

/** What it comes to for one person: a figure a trainer can feel. */
function Load({ plan }: { readonly plan: Plan }) {
  const seats = plan.seats?.length ?? floor.value?.seats.size ?? 0;
  const each = meanPerHour(plan) / seats;
  return <p class="field-hint">{Number.isFinite(each) ? words.value.plan.perPerson(count(each, language.value)) : '\u00a0'}</p>;
}
