import type { OpenScenario } from '#api';
import { useMemo } from 'preact/hooks';
import { asking } from '../../app/ask';
import { floor } from '../../app/live';
import { mySeat } from '../../app/seat';
import { api } from '../../app/session';
import { tryCall } from '../../app/workshop';
import { hasEverySeat } from '../../core/floor';
import { say } from '../../app/workshopWords';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';

/** The customer of this scenario calls her who looks at it, at her own seat; takes a free one when she has none. */
export function TryCall({ pack, open }: { readonly pack: string; readonly open: OpenScenario }) {
  const w = say.value;
  const asks = useMemo(asking, []);
  const here = floor.value;
  const free = here ? [...here.seats.values()].find(({ person }) => person === null)?.id : undefined;
  const seat = mySeat.value ?? free;
  const line = here ? [...here.lines.keys()].find((id) => here.exercises.every((exercise) => exercise.line !== id)) : undefined;
  const busy = here !== null && (line === undefined || hasEverySeat(here));
  const go = async (): Promise<void> => {
    if (seat === undefined || line === undefined) return;
    const began = await asks.ask('try', async () => {
      if (mySeat.value === null) await api.post(`/seats/${seat}/sign-on`);
      await tryCall(pack, open.scenario.id, seat, line, open.scenario.title);
    });
    if (began) location.hash = '#/seat';
  };
  const hint = busy ? w.tryBusy : seat === undefined ? w.tryNoSeat : w.tryHelp;
  return (
    <div class="try-call">
      <Button kind="main" icon="ringing" pending={asks.pending.value !== null} disabled={busy || seat === undefined} onClick={() => void go()}>
        {mySeat.value === null ? w.trySeat : w.tryIt}
      </Button>
      <small>{hint}</small>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}
