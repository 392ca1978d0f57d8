import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { asking } from '../../app/ask';
import { words } from '../../app/look';
import { api } from '../../app/session';
import { floorNow } from '../../app/time';
import { elapsed } from '../../core/figures';
import { shareLeft } from '../../core/wrapup';
import { Button } from '../../parts/Button';

/** How much of the wrap-up's target is left: a bar along the foot of the panel that empties. */
export function WrapUpBar({ since, targetMs }: { readonly since: string; readonly targetMs: number }) {
  const left = useComputed(() => shareLeft(elapsed(since, floorNow.value), targetMs));
  return <progress class="wrap-bar" value={left} max={1} aria-label={words.value.desk.wrapUp} />;
}

/** Half a minute more, for whoever needs it. */
export function MoreTime({ call }: { readonly call: string }) {
  const w = words.value.work;
  const asks = useMemo(asking, []);
  const ask = (): void => void asks.ask('more', () => api.post(`/calls/${encodeURIComponent(call)}/more-time`));
  const none = asks.refusal.value !== null;
  return <Button icon="clock" pending={asks.pending.value !== null} disabled={none} onClick={ask}>{none ? w.noMoreTime : w.moreTime}</Button>;
}
