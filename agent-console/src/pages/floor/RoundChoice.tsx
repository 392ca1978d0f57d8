import { words } from '../../app/look';
import { round, STAYS } from '../../app/round';

/** Whether the next call is listened to by itself, and how long one stays with each. */
export function RoundChoice() {
  const w = words.value.supervision;
  return (
    <label class="round-choice">
      {w.round}
      <select value={round.value ?? ''} onChange={(event) => (round.value = STAYS.find((stay) => String(stay) === event.currentTarget.value) ?? null)}>
        <option value="" selected={round.value === null}>{w.roundOff}</option>
        {STAYS.map((stay) => (
          <option key={stay} value={stay} selected={stay === round.value}>{w.roundStay(stay)}</option>
        ))}
      </select>
    </label>
  );
}
