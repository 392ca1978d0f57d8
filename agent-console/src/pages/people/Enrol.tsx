import { useMemo, useState } from 'preact/hooks';
import type { Class } from '#api';
import { asking } from '../../app/ask';
import { changed, people } from '../../app/classes';
import { words } from '../../app/look';
import { api } from '../../app/session';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { SelectField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';

/** Somebody who is known already: a trainee learns in the class, a trainer leads it too. */
export function Enrol({ to }: { readonly to: Class }) {
  const w = words.value;
  const asks = useMemo(asking, []);
  const [who, setWho] = useState('');
  const inIt = new Set([...to.trainees, ...to.leaders].map(({ id }) => id));
  const others = people.value.filter(({ id, role }) => !inIt.has(id) && (role === 'trainee' || role === 'supervisor'));
  const enrol = (): void => {
    if (who !== '') void asks.ask('enrol', () => changed(api.put(`/classes/${to.id}/people/${who}`))).then((done) => done && setWho(''));
  };
  if (others.length === 0) return null;
  return (
    <Card title={w.people.enrol} name="enrol">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          enrol();
        }}
      >
        <SelectField label={w.people.name} value={who} placeholder={w.people.enrolPick} onPick={setWho} options={others.map(({ id, name, role }) => ({ value: id, text: role === 'trainee' ? name : `${name} (${w.role[role]})` }))} />
        <div class="buttons">
          <Button type="submit" disabled={who === ''} pending={asks.pending.value !== null}>{w.people.addThem}</Button>
        </div>
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      </form>
    </Card>
  );
}
