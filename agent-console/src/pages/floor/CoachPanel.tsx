import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SeatMessage } from '#api';
import { asking } from '../../app/ask';
import { coached, hold, onlySeat, send, type Addressee } from '../../app/coaching';
import { floor } from '../../app/live';
import { language, words } from '../../app/look';
import { isHeld, LONGEST_MESSAGE } from '../../core/coaching';
import { timeOfDay } from '../../core/figures';
import { canBeHeard } from '../../core/supervision';
import { seatNumber } from '../../core/signin';
import type { SeatView } from '../../core/wire';
import { Button, IconButton } from '../../parts/Button';
import { TextField } from '../../parts/Field';
import { MarkMoment } from '../../parts/MarkMoment';
import { Notice } from '../../parts/Notice';
import { OffersOfCall } from './OffersOfCall';

/** What a supervisor can do for one seat, or say to all: beside the floor, which goes on being seen. */
export function CoachPanel() {
  const to = coached.value;
  if (to === null) return null;
  const only = onlySeat(to);
  const seat = only === undefined ? undefined : floor.value?.seats.get(only);
  if (only !== undefined && seat === undefined) return null;
  return <Panel key={to === 'all' ? 'all' : to.seats.join(' ')} to={to} seat={seat} />;
}

function Panel({ to, seat }: { readonly to: Addressee; readonly seat: SeatView | undefined }) {
  const w = words.value;
  const title = seat ? (seat.person?.name ?? w.floor.nobody) : to === 'all' ? w.coaching.all : w.coaching.ticked(to.seats.length);
  const close = (): void => {
    coached.value = null;
  };
  return (
    <section class="coach-panel" aria-label={title} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <div class="section-head">
        <h2>{title}{seat && <small> {w.floor.seat} {seatNumber(seat.id)}</small>}</h2>
        <IconButton icon="close" label={w.close} onClick={close} />
      </div>
      <Write to={to} />
      {seat?.messages !== undefined && <Sent messages={seat.messages} />}
      {seat && (
        <>
          {canBeHeard(seat) && <OffersOfCall key={seat.call} seat={seat.id} call={seat.call} />}
          <h3>{w.coaching.moment}</h3>
          {canBeHeard(seat) ? <><p class="quiet-line">{w.coaching.momentHint}</p><MarkMoment key={seat.call} call={seat.call} /><a class="more-link" href={`#/call/${seat.call}`}>{w.coaching.openCall}</a></> : <p class="empty">{w.coaching.noCall}</p>}
          <HoldSeat seat={seat} />
        </>
      )}
    </section>
  );
}

function Write({ to }: { readonly to: Addressee }) {
  const w = words.value.coaching;
  const asks = useMemo(asking, []);
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const write = async (): Promise<void> => {
    if (text.trim() !== '' && (await asks.ask('send', () => send(to, text.trim())))) setText('');
  };
  return (
    <form
      class="one-line"
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <TextField label={w.message} hint={w.messageHint} value={text} onInput={(value) => setText(value.slice(0, LONGEST_MESSAGE))} box={box} />
      <Button kind="main" type="submit" icon="message" pending={asks.pending.value !== null}>{w.send}</Button>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </form>
  );
}

/** What was written, and whether it was read. */
function Sent({ messages }: { readonly messages: readonly SeatMessage[] }) {
  const w = words.value.coaching;
  return (
    <ul class="sent" aria-label={w.sent}>
      {messages.map(({ id, text, seen }) => (
        <li key={id} data-seen={seen !== undefined}>
          <span>{text}</span> <small>{seen === undefined ? w.notSeen : w.seen(timeOfDay(seen, language.value))}</small>
        </li>
      ))}
    </ul>
  );
}

function HoldSeat({ seat }: { readonly seat: SeatView }) {
  const w = words.value.coaching;
  const asks = useMemo(asking, []);
  const held = isHeld(seat);
  if (seat.person === null) return null;
  return (
    <>
      <h3>{w.calls}</h3>
      <p class="quiet-line">{w.holdHelp}</p>
      <div class="buttons">
        <Button icon={held ? 'play' : 'on-hold'} pending={asks.pending.value !== null} onClick={() => void asks.ask('hold', () => hold(seat.id, !held))}>{held ? w.release : w.hold}</Button>
      </div>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </>
  );
}
