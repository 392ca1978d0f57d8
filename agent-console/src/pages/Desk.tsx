import { signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { asking } from '../app/ask';
import { openDesk } from '../app/desk';
import { feedStatus, floor } from '../app/live';
import { words } from '../app/look';
import { mySeat } from '../app/seat';
import { api, checkSession, session } from '../app/session';
import { packs } from '../app/titles';
import { seatId, seatNumber } from '../core/signin';
import type { CallRow, CallView, SeatView } from '../core/wire';
import { Announcement } from '../parts/Announcement';
import { Button } from '../parts/Button';
import { CallTable, Player } from '../parts/Calls';
import { Card } from '../parts/Card';
import { TextField } from '../parts/Field';
import { Header } from '../parts/Header';
import { Notice } from '../parts/Notice';
import { Skeletons } from '../parts/Skeleton';
import { FeedState, FrozenNotice, PbxState } from '../parts/Status';
import { ShortKeys } from '../parts/ShortKeys';
import { AgendaCard } from './desk/AgendaCard';
import { CallList } from './desk/CallList';
import { CustomerCard } from './desk/CustomerCard';
import { FormCard } from './desk/FormCard';
import { Messages } from './desk/Messages';
import { OutcomeForm } from './desk/OutcomeForm';
import { PhoneCard } from './desk/PhoneCard';
import { PreviewCard } from './desk/PreviewCard';
import { SeatPanel } from './desk/SeatPanel';
import { ToolsCard } from './desk/ToolsCard';

const playing = signal<CallRow | null>(null);

/** A trainee's own seat: her state, her customer, what the call came to, her phone, her calls. */
export function Desk() {
  const w = words.value;
  const seat = mySeat.value;
  return (
    <div class="page desk-page" data-feed={feedStatus.value.kind}>
      <Header status={<><PbxState /><FeedState /></>} />
      <main id="content" tabIndex={-1}>
        <div class="desk-head">
          <h1 class="desk-title">{seat === null ? w.desk.title : `${w.floor.seat} ${seatNumber(seat)}`}</h1>
          <ShortKeys />
        </div>
        {seat === null ? <TakeSeat /> : <AtSeat key={seat} id={seat} />}
        <MyCalls />
      </main>
      <FrozenNotice />
      <Announcement />
      {playing.value && <Player row={playing.value} onClose={() => (playing.value = null)} />}
    </div>
  );
}

function AtSeat({ id }: { readonly id: string }) {
  const here = floor.value;
  const seat = here?.seats.get(id);
  const { call, wrapping } = useCallOf(seat, here?.calls);
  useEffect(() => openDesk(call?.id ?? null), [call?.id]);
  if (!here || !seat) return <div class="desk-columns"><Skeletons shape="panel" count={3} /></div>;
  const running = call === null && here.exercise?.direction === 'outbound' && here.exercise.state === 'running';
  const mode = here.exercise?.dialling?.mode ?? 'manual';
  const chooses = running && mode === 'manual';
  const reads = seat.state === 'previewing' || (running && mode === 'preview');
  const pack = here.exercise?.pack ?? packs.value[0]?.id ?? null;
  return (
    <>
      <SeatPanel seat={seat} call={call} exercise={here.exercise} />
      <Messages seat={seat} />
      <div class="desk-columns">
        <div class="desk-side">
          <CustomerCard call={call} over={wrapping} />
          <AgendaCard seat={seat} />
          <PhoneCard seat={seat} />
        </div>
        <div class="desk-middle">
          {reads && <PreviewCard seat={seat} />}
          {chooses && <CallList seat={seat} exercise={here.exercise?.id ?? ''} />}
          {!chooses && !reads && <ToolsCard pack={pack} call={call} support={here.exercise?.support ?? 'full'} />}
          {!chooses && !reads && <FormCard key={call?.id ?? 'none'} />}
        </div>
        <OutcomeForm key={call?.id ?? 'none'} call={call} wrapping={wrapping} pack={pack} />
      </div>
    </>
  );
}

/** The call at this seat; while she wraps up, the one that just ended, although the floor has let it go. */
function useCallOf(seat: SeatView | undefined, calls: ReadonlyMap<string, CallView> | undefined): { call: CallView | null; wrapping: boolean } {
  const [last, setLast] = useState<CallView | null>(null);
  const current = (seat?.call === undefined ? undefined : calls?.get(seat.call)) ?? null;
  useEffect(() => {
    if (current) setLast(current);
  }, [current]);
  const wrapping = seat?.state === 'wrapping-up';
  return { call: current ?? (wrapping ? last : null), wrapping };
}

function TakeSeat() {
  const w = words.value;
  const asks = useMemo(asking, []);
  const before = session.peek()?.seat;
  const [typed, setTyped] = useState(before ? seatNumber(before) : '');
  const take = (): void => {
    const seat = seatId(typed);
    if (seat !== null) void asks.ask('seat', () => api.post(`/seats/${seat}/sign-on`)).then((taken) => taken && void checkSession());
  };
  return (
    <Card title={w.desk.noSeat}>
      <form
        class="take-seat"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <p>{w.desk.noSeatHelp}</p>
        <TextField label={w.signIn.seat} value={typed} onInput={setTyped} narrow />
        <Button kind="main" type="submit" pending={asks.pending.value !== null}>{w.desk.takeSeat}</Button>
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      </form>
    </Card>
  );
}

function MyCalls() {
  const w = words.value.calls;
  const rows = floor.value?.recent;
  return (
    <Card title={w.mine} name="last-calls" place="calls">
      {!rows && <Skeletons shape="row" count={3} />}
      {rows?.length === 0 && <p class="empty">{w.noneMine}</p>}
      {rows && rows.length > 0 && (
        <CallTable rows={rows} own linked playing={playing.value?.id ?? null} onPlay={(row) => (playing.value = playing.value?.id === row.id ? null : row)} />
      )}
    </Card>
  );
}
