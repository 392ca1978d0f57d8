import { useMemo, useState } from 'preact/hooks';
import type { Destinations } from '#api';
import { asking } from '../../app/ask';
import { language, words } from '../../app/look';
import { api } from '../../app/session';
import { seatNumber } from '../../core/signin';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';

type Kind = 'seat' | 'colleague';

/** Asks a colleague who is free, or gives the call away: to whom is asked for when it is opened, so that it is never old. */
export function GiveAway({ call }: { readonly call: string }) {
  const { supervision: w, consultation } = words.value;
  const asks = useMemo(asking, []);
  const [open, setOpen] = useState(false);
  const [known, setKnown] = useState<Destinations | null>(null);
  const look = async (): Promise<void> => {
    setOpen(!open);
    if (!open) await asks.ask('look', async () => setKnown(await api.get<Destinations>(`/calls/${call}/destinations`)));
  };
  const send = (how: 'transfer' | 'consult', to: Kind | 'line', name: string): void => {
    setOpen(false);
    void asks.ask(how, () => api.post(`/calls/${call}/${how}`, { to, name }));
  };
  const colleagues = known === null ? [] : [
    ...known.seats.map(({ id, name }) => ({ kind: 'seat' as const, id, title: w.colleague(name, seatNumber(id)) })),
    ...known.colleagues.map(({ id, name, service }) => ({ kind: 'colleague' as const, id, title: `${name} · ${service[language.value]}` })),
  ];
  return (
    <div class="opens" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <Button icon="leave" expanded={open} pending={asks.pending.value === 'transfer' || asks.pending.value === 'consult'} onClick={() => void look()}>{consultation.ask}</Button>
      {open && known && (
        <div class="opened give-away" role="group" aria-label={consultation.title}>
          <p><b>{consultation.title}</b></p>
          <p class="quiet-line">{consultation.help}</p>
          {colleagues.length === 0 && <p>{w.nobodyFree}</p>}
          {colleagues.map((who) => <Colleague key={who.id} title={who.title} send={(how) => send(how, who.kind, who.id)} />)}
          <p>{consultation.lines}</p>
          {known.lines.map((line) => (
            <Button key={line} onClick={() => send('transfer', 'line', line)}>{w.line(line)}</Button>
          ))}
        </div>
      )}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}

/** One colleague, two ways: a word first, or the customer at once. */
function Colleague({ title, send }: { readonly title: string; send(how: 'transfer' | 'consult'): void }) {
  const w = words.value.consultation;
  return (
    <div class="give-to" role="group" aria-label={title}>
      <b>{title}</b>
      <Button kind="main" icon="talking" onClick={() => send('consult')}>{w.first}</Button>
      <Button onClick={() => send('transfer')}>{w.atOnce}</Button>
    </div>
  );
}
