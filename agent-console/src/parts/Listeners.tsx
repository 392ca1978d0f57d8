import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Listener } from '#api';
import { asking } from '../app/ask';
import { language, words } from '../app/look';
import { api } from '../app/session';
import { timeOfDay } from '../core/figures';
import { Card } from './Card';
import { Notice } from './Notice';

interface Props {
  readonly title: string;
  /** Where the list is asked for. */
  readonly address: string;
  /** What makes it worth asking again. */
  readonly newest: unknown;
  /** Whether each leads to its call. */
  readonly linked?: boolean;
}

/** Who else heard, when, and how: each line an act of a person, as the book of acts has it. */
export function Listeners({ title, address, newest, linked = false }: Props) {
  const w = words.value.listeners;
  const asks = useMemo(asking, []);
  const [told, setTold] = useState<readonly Listener[] | null>(null);
  useEffect(() => void asks.ask('read', async () => setTold((await api.get<{ items: readonly Listener[] }>(address)).items)), [address, newest]);
  return (
    <Card title={title} name="listeners">
      <p class="quiet-line">{w.why}</p>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      {told?.length === 0 && <p class="quiet-line">{w.none}</p>}
      {told && told.length > 0 && (
        <ol>
          {told.map((one, index) => (
            <li key={index} data-act={one.act}>
              <span class="timer">{timeOfDay(one.at, language.value)}</span> <strong>{one.by?.name ?? w.somebody}</strong> {w.acts[one.act]}
              {linked && one.call !== null && <> <a href={`#/call/${encodeURIComponent(one.call)}`}>{w.toCall}</a></>}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
