import type { Staffing, StaffingLevel } from '#api';
import { language, words } from '../../../app/look';
import { mean, percent, seconds } from '../../../core/figures';

/** One line for each number of seats; the fewest that are enough are marked. */
export function SeatTable({ plan }: { readonly plan: Staffing }) {
  const w = words.value.staffing;
  const impatient = plan.seats.some(({ erlangA }) => erlangA !== null);
  const level = w.level(seconds(plan.rule.inTimeMs, language.value));
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={w.title}>
      <table class="list staffing-table">
        <thead>
          {impatient && (
            <tr>
              <td />
              <th scope="colgroup" colSpan={4}>{w.means.erlangA.name}</th>
              <th scope="colgroup" colSpan={2}>{w.means.erlangC.name}</th>
            </tr>
          )}
          <tr>
            <th scope="col">{w.seats}</th>
            <th scope="col" class="number">{level}</th>
            {impatient && <th scope="col" class="number">{w.lost}</th>}
            <th scope="col" class="number">{w.wait}</th>
            <th scope="col" class="number">{w.occupancy}</th>
            {impatient && <th scope="col" class="number">{level}</th>}
            {impatient && <th scope="col" class="number">{w.wait}</th>}
          </tr>
        </thead>
        <tbody>
          {plan.seats.map(({ seats, erlangA, erlangC }) => (
            <tr key={seats} data-enough={seats === plan.enough}>
              <th scope="row">{seats}</th>
              {impatient ? <Level of={erlangA} lost occupied /> : <Level of={erlangC} occupied />}
              {impatient && <Level of={erlangC} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The cells of one formula; where it has no figures, one cell says why. */
function Level({ of, lost = false, occupied = false }: { readonly of: StaffingLevel | null; readonly lost?: boolean; readonly occupied?: boolean }) {
  const told = language.value;
  if (of === null) return <td class="quiet-line" colSpan={2 + Number(lost) + Number(occupied)}>{words.value.staffing.overflows}</td>;
  const share = (value: number | null): string => (value === null ? words.value.notMeasured : percent(Math.round(value * 1000) / 1000, told));
  return (
    <>
      <td class="number">{share(of.serviceLevel)}</td>
      {lost && <td class="number">{share(of.abandonment)}</td>}
      <td class="number">{of.waitMs === null ? words.value.notMeasured : mean(of.waitMs)}</td>
      {occupied && <td class="number">{share(of.occupancy)}</td>}
    </>
  );
}
