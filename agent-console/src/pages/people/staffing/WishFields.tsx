import { words } from '../../../app/look';
import { AS_TODAY, isWrong, LIMITS, type Limited, type Wish } from '../../../core/staffing';
import { Button } from '../../../parts/Button';
import { NumberField } from '../../../parts/NumberField';

interface Props {
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

/** What the formulas are fed with; a field left empty is as it was measured today. */
export function WishFields({ wish, onChange }: Props) {
  const w = words.value.staffing;
  const field = (name: Limited, label: string, more: { readonly unit?: string; readonly hint?: string }) => {
    const [least, most] = LIMITS[name];
    return <NumberField label={label} least={least} most={most} value={wish[name]} error={isWrong(wish, name) ? w.wrong(least, most) : undefined} onInput={(value) => onChange({ ...wish, [name]: value })} {...more} />;
  };
  return (
    <div class="filters staffing-wish">
      {field('callsPerHour', w.perHour, { hint: w.asMeasured })}
      {field('handleSeconds', w.handle, { unit: w.seconds, hint: w.asMeasured })}
      {field('patienceSeconds', w.patience, { unit: w.seconds, hint: w.patienceHint })}
      {field('target', w.target, { unit: '%' })}
      <Button onClick={() => onChange({ ...AS_TODAY, minutes: wish.minutes })}>{w.again}</Button>
    </div>
  );
}
