import { signal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import type { Consent, Purpose } from '#api';
import { asking } from '../app/ask';
import { giveConsent } from '../app/consent';
import { language, words } from '../app/look';
import { count } from '../core/figures';
import { Button } from './Button';
import { Notice } from './Notice';

const PURPOSES: readonly Purpose[] = ['practice', 'class', 'trial'];
type Said = Partial<Record<Purpose, boolean>>;

/** What is recorded, what for and how long; and for each use yes or no. Nothing is chosen beforehand. */
export function ConsentForm({ consent }: { readonly consent: Consent }) {
  const w = words.value.consent;
  const asks = useMemo(asking, []);
  // a signal: two answers in quick succession are both kept, though the page has not been drawn anew between them
  const answers = useMemo(() => signal<Said>(Object.fromEntries(consent.purposes.flatMap(({ purpose, agreed }) => (agreed === null ? [] : [[purpose, agreed]])))), []);
  const said = answers.value;
  const [kept, setKept] = useState(false);
  const keep = async (): Promise<void> => {
    const { practice, class: ofClass, trial } = answers.peek();
    if (practice === undefined || ofClass === undefined || trial === undefined) return;
    setKept(await asks.ask('keep', () => giveConsent(consent.version, { practice, class: ofClass, trial })));
  };
  const say = (purpose: Purpose, agreed: boolean): void => {
    setKept(false);
    answers.value = { ...answers.peek(), [purpose]: agreed };
  };
  return (
    <form
      class="consent-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Told consent={consent} />
      {PURPOSES.map((purpose) => <YesOrNo key={purpose} purpose={purpose} said={said[purpose]} onSay={(agreed) => say(purpose, agreed)} />)}
      <div class="buttons"><Button kind="main" type="submit" disabled={PURPOSES.some((purpose) => said[purpose] === undefined)} pending={asks.pending.value !== null}>{w.keep}</Button></div>
      {kept && <Notice kind="done">{w.done}</Notice>}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </form>
  );
}

function Told({ consent: { keptDays } }: { readonly consent: Consent }) {
  const { told, kept } = words.value.consent;
  const days = (n: number): string => count(n, language.value);
  return (
    <ul class="consent-told">
      <li>{told.what}</li>
      <li>{told.other}</li>
      <li>{told.who}</li>
      <li>{kept.recordings(days(keptDays.recordings))}</li>
      <li>{kept.calls(days(keptDays.calls))}</li>
      <li>{kept.acts(days(keptDays.acts))}</li>
      <li>{told.free}</li>
    </ul>
  );
}

interface Asked {
  readonly purpose: Purpose;
  readonly said: boolean | undefined;
  readonly onSay: (agreed: boolean) => void;
}

function YesOrNo({ purpose, said, onSay }: Asked) {
  const w = words.value.consent;
  const { name, why } = w.purposes[purpose];
  return (
    <fieldset data-purpose={purpose}>
      <legend>{name}</legend>
      <p>{why}</p>
      {([true, false] as const).map((agreed) => (
        <label key={String(agreed)} class="pick">
          <input type="radio" name={purpose} checked={said === agreed} onChange={() => onSay(agreed)} />
          <span>{agreed ? w.yes : w.no}</span>
        </label>
      ))}
    </fieldset>
  );
}
