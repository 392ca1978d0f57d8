import { floor } from '../../app/live';
import { words } from '../../app/look';
import { seatsInOrder } from '../../core/floor';
import { seatNumber } from '../../core/signin';
import { Check } from '../../parts/Check';
import { Picks } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import type { FieldsProps } from './fields';

/** All seats, or those one picks: the others get no calls of this exercise. */
export function SeatFields({ plan, wrong, change }: FieldsProps) {
  const w = words.value.plan;
  const seats = floor.value ? seatsInOrder(floor.value) : [];
  const chosen = new Set(plan.seats ?? []);
  const pick = (seat: string, on: boolean): void =>
    change({ seats: seats.map(({ id }) => id).filter((id) => (id === seat ? on : chosen.has(id))) });
  const taken = seats.filter(({ person }) => person !== null).map(({ id }) => id);
  const fault = wrong('seats');
  return (
    <fieldset class="plan-part">
      <legend>{w.where}</legend>
      <Picks label={w.where} titled chosen={plan.seats === null ? 'all' : 'some'} options={[{ value: 'all', text: w.allSeats }, { value: 'some', text: w.someSeats }]} onPick={(which) => change({ seats: which === 'all' ? null : taken })} />
      {plan.seats !== null && (
        <div class="picks-row" role="group" aria-label={w.chooseSeats}>
          {seats.map(({ id, person }) => (
            <Check key={id} checked={chosen.has(id)} onPick={(on) => pick(id, on)}>
              {seatNumber(id)} {person && <small>{person.name}</small>}
            </Check>
          ))}
        </div>
      )}
      {fault && (
        <p class="field-error" role="alert">
          <Icon name="phone-lost" />
          {fault}
        </p>
      )}
    </fieldset>
  );
}
