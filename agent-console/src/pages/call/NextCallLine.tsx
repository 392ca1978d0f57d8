import { useMemo, useState } from 'preact/hooks';
import { asking } from '../../app/ask';
import { words } from '../../app/look';
import { chooseNextCall, startNextCall, useNextCall } from '../../app/nextCall';
import { personName } from '../../app/people';
import { session } from '../../app/session';
import type { CallMatter } from '../../core/debrief';
import { Button } from '../../parts/Button';
import { SelectField } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';

interface Props {
  readonly call: string;
  readonly matter: CallMatter;
}

/** The next call for the one thing to change: why this one, who chose it, and the way to have it now. */
export function NextCallLine({ call, matter }: Props) {
  const w = words.value.nextCall;
  const [found, look] = useNextCall(call, matter);
  const asks = useMemo(asking, []);
  const [asked, setAsked] = useState(false);
  if (found === null) return null;
  const { next, chosenBy, others } = found;
  const trainee = session.value?.role === 'trainee';
  const start = async (): Promise<void> => setAsked(await asks.ask('start', () => startNextCall(call, matter)));
  const choose = async (scenario: string): Promise<void> => {
    if (await asks.ask('choose', () => chooseNextCall(call, matter, scenario === '' ? null : scenario))) await look();
  };
  return (
    <section class="finding next-call" data-scenario={next.scenario}>
      <h3><Icon name="talking" /> {w.title}</h3>
      <p>{next.title !== null && <strong>{next.title}. </strong>}{next.aim}</p>
      <p class="quiet-line">{chosenBy === null ? `${w.because[matter](next.amount)} ${next.before === 0 ? w.unknown : w.had(next.before)}` : w.chosenBy(personName(chosenBy))}</p>
      <div class="buttons">
        <Button kind="main" icon="play" pending={asks.pending.value === 'start'} onClick={() => void start()}>{trainee ? w.startOwn : w.start}</Button>
        {others.length > 1 && (
          <SelectField
            label={w.other}
            value={chosenBy === null ? '' : next.scenario}
            placeholder={w.byRule}
            options={others.map(({ scenario, title, level }) => ({ value: scenario, text: w.option(title ?? scenario, level) }))}
            onPick={(scenario) => void choose(scenario)}
          />
        )}
      </div>
      {asked && <Notice kind="info">{trainee ? w.comingOwn : w.coming}</Notice>}
      {asks.refusal.value && <Notice kind="error">{w.notNow}</Notice>}
    </section>
  );
}
