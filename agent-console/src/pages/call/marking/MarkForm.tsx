import { useMemo, useState } from 'preact/hooks';
import type { Evaluation } from '#api';
import { asking } from '../../../app/ask';
import { keepMarks } from '../../../app/marking';
import { language, words } from '../../../app/look';
import { draftsOf, missing, readingOf, type CardOfCall, type Draft, type Drafts } from '../../../core/marking';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { CriterionField } from './CriterionField';

interface Props {
  readonly call: string;
  readonly card: CardOfCall;
  readonly own: Evaluation | undefined;
  /** She marks herself: all of it, without the machine and without evidence. */
  readonly alone: boolean;
  readonly audible: boolean;
  readonly onChange: () => void;
}

/** The card, criterion by criterion. Each mark is kept as it is given; what is finished the other side sees. */
export function MarkForm({ call, card, own, alone, audible, onChange }: Props) {
  const w = words.value.marking;
  const asks = useMemo(asking, []);
  const [drafts, setDrafts] = useState<Drafts>(() => draftsOf(own));
  const open = missing(card, drafts, alone);
  const finished = own?.finishedAt != null;
  const give = (criterion: string, draft: Draft | null): void => {
    const next = new Map(drafts);
    if (draft === null) next.delete(criterion);
    else next.set(criterion, draft);
    setDrafts(next);
    // what is given while the last one is on its way goes with the next, or with the end
    if (!finished) void asks.ask('keep', () => keepMarks(call, card, next, false, alone));
  };
  const finish = async (): Promise<void> => {
    if (await asks.ask('finish', () => keepMarks(call, card, drafts, true, alone))) onChange();
  };
  return (
    <div class="mark-form">
      <p class="quiet-line">{w.byCard(card.card.title[language.value], card.card.version)}</p>
      {card.card.sections.map(({ title, criteria }) => (
        <fieldset key={title.fr} class="mark-section">
          <legend>{title[language.value]}</legend>
          {criteria.map((criterion) => (
            <CriterionField
              key={criterion.id}
              call={call}
              criterion={criterion}
              reading={alone ? null : readingOf(card, criterion.id)}
              draft={drafts.get(criterion.id) ?? null}
              alone={alone}
              audible={audible}
              onGive={(draft) => give(criterion.id, draft)}
            />
          ))}
        </fieldset>
      ))}
      <div class="buttons mark-end">
        <Button kind="main" icon="right" disabled={open > 0} pending={asks.pending.value === 'finish'} onClick={() => void finish()}>{finished ? w.keepChanges : w.finish}</Button>
        <span class="quiet-line" role="status">{open > 0 ? w.missing(open) : alone ? w.readyOwn : w.ready}</span>
      </div>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}
