import { useMemo, useState } from 'preact/hooks';
import type { Destinations } from '#api';
import { asking } from '../../app/ask';
import { words } from '../../app/look';
import { api } from '../../app/session';
import { seatNumber } from '../../core/signin';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';

/** Gives the call to a colleague who is free, or to a line: asked for when it is opened, so that it is never old. */
export function GiveAway({ call }: { readonly call: string }) {
  const w = words.value.supervision;
  const asks = useMemo(asking, []);
  const [open, setOpen] = useState(false);
  const [known, setKnown] = useState<Destinations | null>(null);
  const look = async (): Promise<void> => {
    setOpen(!open);
    if (!open) await asks.ask('look', async () => setKnown(await api.get<Destinations>(`/calls/${call}/destinations`)));
  };
  const give = (to: 'seat' | 'line', name: string): void => {
    setOpen(false);
    void asks.ask('give', () => api.post(`/calls/${call}/transfer`, { to, name }));
  };
  return (
    <div class="opens" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <Button icon="leave" expanded={open} pending={asks.pending.value === 'give'} onClick={() => void look()}>{w.give}</Button>
      {open && known && (
        <div class="opened give-away" role="group" aria-label={w.giveTo}>
          <p><b>{w.giveTo}</b></p>
          <p class="quiet-line">{w.giveHelp}</p>
          {known.seats.length === 0 && <p>{w.nobodyFree}</p>}
          {known.seats.map(({ id, name }) => (
            <Button key={id} onClick={() => give('seat', id)}>{w.colleague(name, seatNumber(id))}</Button>
          ))}
          {known.lines.map((line) => (
            <Button key={line} onClick={() => give('line', line)}>{w.line(line)}</Button>
          ))}
        </div>
      )}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}
