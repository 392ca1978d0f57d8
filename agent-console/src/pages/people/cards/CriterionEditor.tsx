import { useState } from 'preact/hooks';
import type { Criterion } from '#api';
import { language, words } from '../../../app/look';
import { BLOCKS, FAILS, MEASURES, measuredBy, withMost, worded, type Measured } from '../../../core/scorecard';
import { Button } from '../../../parts/Button';
import { SelectField, TextField } from '../../../parts/Field';
import { NumberField } from '../../../parts/NumberField';

interface Props {
  readonly criterion: Criterion;
  /** Null takes it off the card. */
  readonly onChange: (changed: Criterion | null) => void;
}

/** One criterion of a card, folded to its sentence until it is opened. */
export function CriterionEditor({ criterion, onChange }: Props) {
  const w = words.value.cards;
  const tell = language.value;
  const [open, setOpen] = useState(criterion.text[tell] === '');
  const { text, own, block, most, weight, fails, anchors, rule } = criterion;
  if (!open) {
    return (
      <div class="criterion-folded" data-criterion={criterion.id}>
        <span><strong>{text[tell]}</strong> <small class="quiet-line">{block} · {words.value.marking.worth(weight)} · {rule === null ? w.byPerson : w.measures[rule.measured]}</small></span>
        <Button kind="quiet" label={w.openOf(text[tell])} expanded={false} onClick={() => setOpen(true)}>{w.change}</Button>
      </div>
    );
  }
  return (
    <div class="criterion-editor" data-criterion={criterion.id} role="group" aria-label={text[tell] || w.newCriterion}>
      <TextField label={w.judged} value={text[tell]} onInput={(said) => onChange({ ...criterion, text: worded(text, tell, said) })} />
      <TextField label={w.ownQuestion} value={own[tell]} onInput={(said) => onChange({ ...criterion, own: worded(own, tell, said) })} />
      <div class="criterion-numbers">
        <SelectField label={w.block} value={block} options={BLOCKS.map((value) => ({ value, text: w.blocks[value] }))} onPick={(value) => onChange({ ...criterion, block: value as Criterion['block'] })} />
        <NumberField label={w.weight} value={weight} least={1} most={100} onInput={(value) => onChange({ ...criterion, weight: within(value, 1, 100) })} />
        <NumberField label={w.most} value={most} least={1} most={10} onInput={(value) => onChange(withMost(criterion, within(value, 1, 10)))} />
        <SelectField label={w.fails} value={fails} options={FAILS.map((value) => ({ value, text: w.failing[value] }))} onPick={(value) => onChange({ ...criterion, fails: value as Criterion['fails'] })} />
        <SelectField label={w.who} value={rule?.measured ?? ''} placeholder={w.byPerson} options={Object.keys(MEASURES).map((value) => ({ value, text: w.measures[value as Measured] }))} onPick={(value) => onChange(measuredBy(criterion, value === '' ? null : (value as Measured)))} />
      </div>
      {rule !== null && <Limits criterion={criterion} rule={rule} onChange={onChange} />}
      {anchors.map(({ mark, behaviour }) => (
        <TextField
          key={mark}
          label={w.anchor(mark)}
          value={behaviour[tell]}
          onInput={(said) => onChange({ ...criterion, anchors: anchors.map((one) => (one.mark === mark ? { mark, behaviour: worded(behaviour, tell, said) } : one)) })}
        />
      ))}
      <div class="buttons">
        <Button onClick={() => setOpen(false)}>{w.fold}</Button>
        <Button kind="danger" onClick={() => onChange(null)}>{w.takeOff}</Button>
      </div>
    </div>
  );
}

function Limits({ criterion, rule, onChange }: { readonly criterion: Criterion; readonly rule: NonNullable<Criterion['rule']>; readonly onChange: (changed: Criterion) => void }) {
  const w = words.value.cards;
  const { unit } = MEASURES[rule.measured];
  const scale = unit === 's' ? 1 / 1_000 : unit === '%' ? 100 : 1;
  return (
    <div class="criterion-numbers">
      {rule.limits.map(({ mark, limit }) => (
        <NumberField
          key={mark}
          label={rule.lessIsBetter ? w.atMost(mark) : w.atLeast(mark)}
          value={Math.round(limit * scale * 10) / 10}
          least={0}
          most={3_600}
          step={unit === 's' ? 0.1 : 1}
          {...(unit === '' ? {} : { unit })}
          onInput={(value) => onChange({ ...criterion, rule: { ...rule, limits: rule.limits.map((one) => (one.mark === mark ? { mark, limit: (Number.isNaN(value) ? 0 : value) / scale } : one)) } })}
        />
      ))}
    </div>
  );
}

function within(value: number, least: number, most: number): number {
  return Number.isNaN(value) ? least : Math.min(most, Math.max(least, Math.round(value)));
}
