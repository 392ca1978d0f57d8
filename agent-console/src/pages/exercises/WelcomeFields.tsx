import { floor } from '../../app/live';
import { words } from '../../app/look';
import { scenariosOf } from '../../app/titles';
import { FULL, TOLD, type Welcome } from '../../core/reception';
import { Check } from '../../parts/Check';
import { Picks } from '../../parts/Field';
import { NumberField } from '../../parts/NumberField';
import type { FieldsProps } from './fields';

const LATER = '';

/** What callers meet before a seat answers; folded away, for most exercises need none of it. */
export function WelcomeFields({ plan, wrong, change }: FieldsProps) {
  const w = words.value.reception;
  const { welcome } = plan;
  const set = (part: Partial<Welcome>): void => change({ welcome: { ...welcome, ...part } });
  return (
    <details class="plan-part">
      <summary>{w.title}</summary>
      <div class="stack">
        <Picks label={w.told} chosen={welcome.told} options={TOLD.map((one) => ({ value: one, text: w.tellings[one] }))} onPick={(told) => set({ told: TOLD.find((one) => one === told) ?? 'nothing' })} />
        <Check checked={welcome.menu} onPick={(menu) => set({ menu })}>{w.menu}</Check>
        <p class="field-hint">{w.menuHelp}</p>
        <Picks label={w.full} chosen={welcome.full} options={FULL.map((one) => ({ value: one, text: w.fulls[one] }))} onPick={(full) => set({ full: FULL.find((one) => one === full) ?? 'never' })} />
        {welcome.full !== 'never' && (
          <div class="field-row">
            {welcome.full === 'after' ? (
              <NumberField label={w.after} value={welcome.afterS} least={5} most={900} unit={words.value.plan.s} error={wrong('fullAfterS')} onInput={(afterS) => set({ afterS })} />
            ) : (
              <NumberField label={w.waiting} value={welcome.waiting} least={1} most={100} unit={words.value.plan.customers} error={wrong('fullWaiting')} onInput={(waiting) => set({ waiting })} />
            )}
            <Elsewhere welcome={welcome} set={set} />
          </div>
        )}
        <Urgent pack={plan.pack} urgent={welcome.urgent} onPick={(urgent) => set({ urgent })} />
      </div>
    </details>
  );
}

/** Whose callers stand before all others. */
function Urgent({ pack, urgent, onPick }: { readonly pack: string; readonly urgent: readonly string[]; readonly onPick: (urgent: readonly string[]) => void }) {
  const w = words.value.reception;
  const scenarios = scenariosOf.value.get(pack) ?? [];
  return (
    <details>
      <summary>{w.urgent(urgent.length)}</summary>
      <p class="field-hint">{w.urgentHelp}</p>
      <ul class="mix-list">
        {scenarios.map(({ id, title }) => (
          <li key={id}>
            <Check checked={urgent.includes(id)} onPick={(yes) => onPick(yes ? [...urgent, id] : urgent.filter((one) => one !== id))}>{title}</Check>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Elsewhere({ welcome, set }: { readonly welcome: Welcome; readonly set: (part: Partial<Welcome>) => void }) {
  const w = words.value.reception;
  const lines = [...(floor.value?.lines.keys() ?? [])];
  const options = [{ value: LATER, text: w.callBack }, ...lines.map((line) => ({ value: line, text: w.line(line) }))];
  return <Picks label={w.then} chosen={welcome.to ?? LATER} options={options} onPick={(line) => set({ to: line === LATER ? null : line })} />;
}
