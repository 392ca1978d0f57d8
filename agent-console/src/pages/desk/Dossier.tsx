import { useState } from 'preact/hooks';
import type { CallDesk } from '#api';
import { logged } from '../../app/desk';
import { language, words } from '../../app/look';
import { outcomeLabel } from '../../app/titles';
import { day } from '../../core/figures';
import { Button } from '../../parts/Button';
import { TabPanels } from '../../parts/TabPanels';

type Side = 'orders' | 'contacts';

/** What the company has of this customer: his orders, and his calls to colleagues and to her. */
export function Dossier({ desk }: { readonly desk: CallDesk }) {
  const w = words.value.work;
  const [open, setOpen] = useState(false);
  const [side, setSide] = useState<Side>('orders');
  const tabs = [{ value: 'orders', text: w.orders }, { value: 'contacts', text: w.contacts }] as const;
  if (!open) return <Button onClick={() => { logged('dossier', 'chose', 'open'); setOpen(true); }}>{words.value.mind.openFile}</Button>;
  return (
    <TabPanels label={w.dossier} chosen={side} onPick={setSide} tabs={tabs}>
      {side === 'orders' ? <Orders desk={desk} /> : <Contacts desk={desk} />}
    </TabPanels>
  );
}

function Orders({ desk }: { readonly desk: CallDesk }) {
  if (desk.orders.length === 0) return <p class="empty">{words.value.work.noOrders}</p>;
  return (
    <ul class="dossier">
      {desk.orders.map(({ number, date, what, state, price }) => (
        <li key={number}>
          <p><b>{what}</b>{price !== '' && <span>{price}</span>}</p>
          <p class="quiet-line">{number} · {day(date, language.value)}</p>
          <p>{state}</p>
        </li>
      ))}
    </ul>
  );
}

function Contacts({ desk }: { readonly desk: CallDesk }) {
  const w = words.value.work;
  if (desk.contacts.length + desk.calls.length === 0) return <p class="empty">{w.noContacts}</p>;
  return (
    <ul class="dossier">
      {desk.calls.map((row) => (
        <li key={row.id}>
          <p><b>{row.outcome === null ? w.yourCall : outcomeLabel(row.outcome)}</b></p>
          <p class="quiet-line">{w.yourCall} · {row.answeredAt !== null && day(row.answeredAt, language.value)}</p>
          {row.note !== null && <p>{row.note}</p>}
        </li>
      ))}
      {desk.contacts.map(({ date, about, note }) => (
        <li key={date}>
          <p><b>{about}</b></p>
          <p class="quiet-line">{day(date, language.value)}</p>
          <p>{note}</p>
        </li>
      ))}
    </ul>
  );
}
