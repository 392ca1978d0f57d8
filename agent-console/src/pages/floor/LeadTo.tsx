import { computed } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import type { Offers } from '#api';
import { asking } from '../../app/ask';
import { giveLine } from '../../app/coaching';
import { sounds } from '../../app/levels';
import { words } from '../../app/look';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';

interface Props {
  readonly call: string;
  readonly steps: Offers['steps'];
}

/** The steps of his scenario, where he is among them and what can follow; one click leads him to another at his next turn. */
export function LeadTo({ call, steps }: Props) {
  const w = words.value.leading;
  const asks = useMemo(asking, []);
  const [asked, setAsked] = useState('');
  const at = useMemo(() => computed(() => sounds.value.get(call)?.level.at), [call]).value;
  const leaves = useMemo(() => computed(() => sounds.value.get(call)?.level.leaves === true), [call]).value;
  const here = steps.find(({ id }) => id === at);
  const lead = async (step: string): Promise<void> => {
    if (await asks.ask(step, () => giveLine(call, { step }))) setAsked(step);
  };
  return (
    <details class="lead-to">
      <summary>{w.title}</summary>
      <p class="quiet-line">{leaves ? w.leaves : here ? w.hint : w.unknown}</p>
      <ol class="offers">
        {steps.map(({ id, text, end }) => (
          <li key={id} aria-current={id === here?.id ? 'step' : undefined}>
            <Button icon="customer-speaks" pending={asks.pending.value === id} disabled={here === undefined || leaves} onClick={() => void lead(id)}>{text}</Button>
            <small>{note(id, end)}</small>
          </li>
        ))}
      </ol>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </details>
  );

  function note(id: string, end: boolean): string {
    const notes = [id === here?.id && w.here, !leaves && here?.to.includes(id) && w.next, end && w.end, id === asked && id !== here?.id && w.asked];
    return notes.filter(Boolean).join(', ');
  }
}
