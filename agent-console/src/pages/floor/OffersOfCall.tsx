import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Offers } from '#api';
import { asking } from '../../app/ask';
import { inject, offersOf, send } from '../../app/coaching';
import { words } from '../../app/look';
import { Button } from '../../parts/Button';
import type { IconName } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { LeadTo } from './LeadTo';
import { NextLine } from './NextLine';

interface Props {
  readonly seat: string;
  readonly call: string;
}

const ICONS: Record<Offers['injects'][number]['what'], IconName> = { says: 'customer-speaks', ends: 'hang-up', line: 'phone-lost' };

/** What the scenario of this call lets her tell with one click, and have happen. */
export function OffersOfCall({ seat, call }: Props) {
  const w = words.value.coaching;
  const asks = useMemo(asking, []);
  const [offers, setOffers] = useState<Offers | null>(null);
  const [done, setDone] = useState<readonly string[]>([]);
  useEffect(() => void offersOf(call).then(setOffers), [call]);
  if (offers === null) return null;
  const happen = async (id: string): Promise<void> => {
    if (await asks.ask(id, () => inject(call, id))) setDone((before) => [...before, id]);
  };
  return (
    <>
      {offers.hints.length > 0 && (
        <>
          <h3>{w.hints}</h3>
          <ul class="offers">
            {offers.hints.map((hint) => (
              <li key={hint}>
                <Button icon="message" label={w.sendHint(hint)} pending={asks.pending.value === hint} onClick={() => void asks.ask(hint, () => send({ seats: [seat] }, hint))}>{hint}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {offers.injects.length > 0 && (
        <>
          <h3>{w.injects}</h3>
          <p class="quiet-line">{w.injectsHint}</p>
          <ul class="offers">
            {offers.injects.map(({ id, title, what }) => (
              <li key={id}>
                <Button icon={ICONS[what]} pending={asks.pending.value === id} onClick={() => void happen(id)}>{title}</Button>
                {done.includes(id) && <small>{w.injected}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
      {offers.steps.length > 0 && <LeadTo call={call} steps={offers.steps} />}
      {offers.lines.length > 0 && <NextLine call={call} lines={offers.lines} />}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </>
  );
}
