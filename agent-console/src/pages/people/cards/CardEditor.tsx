import { useMemo, useState } from 'preact/hooks';
import type { Criterion } from '#api';
import { asking } from '../../../app/ask';
import { language, words } from '../../../app/look';
import { keepScorecard } from '../../../app/scorecards';
import { lack, newCriterion, worded, MOST, type CardDraft } from '../../../core/scorecard';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { TextField } from '../../../parts/Field';
import { Notice } from '../../../parts/Notice';
import { CriterionEditor } from './CriterionEditor';

interface Props {
  readonly id: string | null;
  readonly begun: CardDraft;
  readonly onClose: () => void;
}

/** A card is written: sections and their criteria, in the language of the page. */
export function CardEditor({ id, begun, onClose }: Props) {
  const w = words.value.cards;
  const asks = useMemo(asking, []);
  const [draft, setDraft] = useState(begun);
  const tell = language.value;
  const all = draft.sections.flatMap(({ criteria }) => criteria);
  const wrong = lack(draft);
  const section = (place: number, change: Partial<CardDraft['sections'][number]>): void => setDraft({ ...draft, sections: draft.sections.map((one, at) => (at === place ? { ...one, ...change } : one)) });
  const keep = async (): Promise<void> => {
    if (await asks.ask('keep', () => keepScorecard(id, draft))) onClose();
  };
  return (
    <Card title={id === null ? w.newCard : w.changeCard} name="card-editor">
      <p class="quiet-line">{w.languages}</p>
      <TextField label={w.name} value={draft.title[tell]} onInput={(text) => setDraft({ ...draft, title: worded(draft.title, tell, text) })} />
      {draft.sections.map(({ title, criteria }, place) => (
        <fieldset key={place} class="mark-section">
          <legend>{w.section(place + 1)}</legend>
          <TextField label={w.sectionName} value={title[tell]} onInput={(text) => section(place, { title: worded(title, tell, text) })} />
          {criteria.map((one) => (
            <CriterionEditor
              key={one.id}
              criterion={one}
              onChange={(changed: Criterion | null) => section(place, { criteria: changed === null ? criteria.filter((other) => other !== one) : criteria.map((other) => (other === one ? changed : other)) })}
            />
          ))}
          {all.length < MOST && <p><Button onClick={() => section(place, { criteria: [...criteria, newCriterion(all.map(({ id: taken }) => taken))] })}>{w.addCriterion}</Button></p>}
        </fieldset>
      ))}
      <p><Button onClick={() => setDraft({ ...draft, sections: [...draft.sections, { title: { fr: '', nl: '', en: '' }, criteria: [] }] })}>{w.addSection}</Button></p>
      <div class="buttons mark-end">
        <Button kind="main" disabled={wrong !== null} pending={asks.pending.value !== null} onClick={() => void keep()}>{id === null ? w.keepNew : w.keepNext}</Button>
        <Button onClick={onClose}>{words.value.cancel}</Button>
        <span class="quiet-line" role="status">{wrong === 'count' ? w.wrongCount(all.length) : wrong === 'words' ? w.wrongWords : ''}</span>
      </div>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value} {w.refused}</Notice>}
    </Card>
  );
}
