import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Scorecard } from '#api';
import { asking } from '../../../app/ask';
import { language, words } from '../../../app/look';
import { readScorecards, scorecards } from '../../../app/scorecards';
import type { CardDraft } from '../../../core/scorecard';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Notice } from '../../../parts/Notice';
import { Skeleton } from '../../../parts/Skeleton';
import { CardEditor } from './CardEditor';

interface Opened {
  /** Null: it becomes a card of its own. */
  readonly id: string | null;
  readonly draft: CardDraft;
}

/** The cards calls are judged by: those that came with the lab are copied, one's own are changed. */
export function CardsView() {
  const w = words.value.cards;
  const asks = useMemo(asking, []);
  const [open, setOpen] = useState<Opened | null>(null);
  useEffect(() => void asks.ask('read', readScorecards), []);
  if (open !== null) return <CardEditor id={open.id} begun={open.draft} onClose={() => setOpen(null)} />;
  return (
    <Card title={w.title} name="cards">
      <p class="quiet-line">{w.why}</p>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      {scorecards.value === null ? <Skeleton shape="panel" /> : <ul class="card-list">{scorecards.value.map((one) => <One key={one.id} card={one} onOpen={setOpen} />)}</ul>}
    </Card>
  );
}

function One({ card, onOpen }: { readonly card: Scorecard; readonly onOpen: (open: Opened) => void }) {
  const w = words.value.cards;
  const { id, version, title, sections, madeBy, used } = card;
  const copy = (): void => onOpen({ id: null, draft: { title, sections } });
  return (
    <li data-card={id}>
      <div>
        <strong>{title[language.value]}</strong>
        <p class="quiet-line">{w.version(version)} · {w.criteria(sections.flatMap(({ criteria }) => criteria).length)} · {madeBy === null ? w.fromFile : w.own} · {w.used(used)}</p>
      </div>
      <div class="buttons">
        {madeBy !== null && <Button icon="wrapping-up" onClick={() => onOpen({ id, draft: { title, sections } })}>{w.change}</Button>}
        <Button icon="copy" onClick={copy}>{w.copy}</Button>
      </div>
    </li>
  );
}
