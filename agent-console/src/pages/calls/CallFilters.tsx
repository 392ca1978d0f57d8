import { filters, NO_FILTERS, type Filters } from '../../app/archive';
import { floor } from '../../app/live';
import { language, words } from '../../app/look';
import { knownPeople } from '../../app/people';
import { outcomesOf } from '../../app/titles';
import { seatsInOrder } from '../../core/floor';
import { seatNumber } from '../../core/signin';
import { Button } from '../../parts/Button';
import { DayField } from '../../parts/DayField';
import { SelectField } from '../../parts/Field';

/** What narrows the list; each choice searches at once. */
export function CallFilters() {
  const { archive: w, calls, floor: f } = words.value;
  const now = filters.value;
  const narrow = (some: Partial<Filters>): void => {
    filters.value = { ...filters.value, ...some };
  };
  const people = [...knownPeople.value].sort(([, a], [, b]) => a.localeCompare(b));
  const seats = floor.value ? seatsInOrder(floor.value) : [];
  const outcomes = [...outcomesOf.value.values()].flat();
  const results = Object.entries(calls.result);
  return (
    <section class="filters card" aria-label={w.filters}>
      <DayField label={w.from} value={now.from} onPick={(from) => narrow({ from })} />
      <DayField label={w.to} value={now.to} onPick={(to) => narrow({ to })} />
      <SelectField label={w.person} value={now.person} placeholder={w.all} onPick={(person) => narrow({ person })} options={people.map(([id, name]) => ({ value: id, text: name }))} />
      <SelectField label={w.seat} value={now.seat} placeholder={w.all} onPick={(seat) => narrow({ seat })} options={seats.map(({ id }) => ({ value: id, text: `${f.seat} ${seatNumber(id)}` }))} />
      <SelectField label={w.outcome} value={now.outcome} placeholder={w.any} onPick={(outcome) => narrow({ outcome })} options={outcomes.map(({ code, label }) => ({ value: code, text: label[language.value] }))} />
      <SelectField label={w.result} value={now.result} placeholder={w.all} onPick={(result) => narrow({ result })} options={results.map(([value, text]) => ({ value, text }))} />
      <Button kind="quiet" onClick={() => (filters.value = NO_FILTERS)}>{w.reset}</Button>
    </section>
  );
}
