import type { ComponentChildren } from 'preact';
import { words } from '../app/look';
import { scenarioTitle } from '../app/titles';
import { pauseAsked, unread } from '../core/coaching';
import { seatNumber } from '../core/signin';
import type { Alarm } from '../core/alarms';
import type { CallView, SeatView } from '../core/wire';
import type { Words } from '../words';
import { Icon } from './Icon';
import { StateMark } from './Mark';
import { Timer } from './Timer';

interface Props {
  readonly seat: SeatView;
  readonly call: CallView | undefined;
  readonly alarm?: Alarm | undefined;
  /** Who asks whom for advice: for so long in the place of what her call is about, so that the tile keeps its height. */
  readonly advice?: string | undefined;
  /** Which supervisors are in its call. */
  readonly coach?: string | undefined;
  /** How its call sounds. */
  readonly sound?: ComponentChildren;
  /** What can be done from the tile. */
  readonly tools?: ComponentChildren;
}

/** One seat on the floor, to be read from the back of a classroom: who, in which state, for how long, with whom. */
export function Tile({ seat, call, alarm, advice, coach, sound, tools }: Props) {
  const w = words.value;
  return (
    <li class="tile" data-state={seat.state} data-seat={seat.id} data-alarm={alarm?.level}>
      <div class="tile-head">
        <span class="tile-seat">
          <span class="out-of-sight">{w.floor.seat} </span>
          {seatNumber(seat.id)}
        </span>
        <span class="tile-person">{seat.person?.name ?? w.floor.nobody}</span>
        {seat.handUp !== undefined && (
          <span class="tile-hand" title={w.supervision.handUp}>
            <Icon name="hand" />
            <span class="out-of-sight">{w.supervision.handUp}</span>
          </span>
        )}
        <Asks seat={seat} />
        <span class="tile-phone" title={w.phone[seat.phone]}>
          <Icon name={seat.phone} />
          <span class="out-of-sight">{w.phone[seat.phone]}</span>
        </span>
      </div>
      <div class="tile-state">
        <StateMark state={seat.state} />
        {seat.state !== 'signed-off' && <Timer since={seat.since} />}
      </div>
      <div class="tile-foot">
        <p class="tile-call">{advice === undefined ? subject(seat, call, coach, w) : <span class="tile-advice" title={advice}><Icon name="headset" /> {advice}</span>}</p>
        {tools}
      </div>
      {sound}
      {alarm && (
        <p class="tile-alarm">
          <Icon name={alarm.kind === 'hand' ? 'hand' : 'phone-lost'} />
          {w.tiles.alarm[alarm.kind]}
        </p>
      )}
    </li>
  );
}

/** What she has asked for, or has not read yet. */
function Asks({ seat }: { readonly seat: SeatView }) {
  const w = words.value;
  const pause = pauseAsked(seat);
  const signs = [
    ...(pause === null ? [] : [{ icon: 'paused' as const, text: w.coaching.pauseAsked(pauseReason(pause, w)) }]),
    ...(unread(seat).length === 0 ? [] : [{ icon: 'message' as const, text: w.coaching.unread }]),
  ];
  return (
    <>
      {signs.map(({ icon, text }) => (
        <span key={icon} class="tile-asks" title={text}>
          <Icon name={icon} />
          <span class="out-of-sight">{text}</span>
        </span>
      ))}
    </>
  );
}

function subject(seat: SeatView, call: CallView | undefined, coach: string | undefined, w: Words) {
  if (call) {
    return (
      <>
        <b>{call.customer?.name ?? w.calls.outsideExercise}</b> {coach !== undefined ? <span class="tile-supervisor" title={coach}>{coach}</span> : call.scenario !== null && <span>{scenarioTitle(call.scenario)}</span>}
      </>
    );
  }
  if (seat.shown) return <b>{seat.shown.name}</b>;
  if (seat.state === 'paused') return pauseReason(seat.pauseReason, w);
  if (seat.state === 'no-phone-yet' || seat.state === 'phone-lost') return w.floor.phoneLost;
  return seat.state === 'ready' ? w.floor.waitsForCall : '\u00a0';
}

/** The pause's reason in words; a reason this console does not know is shown as it came. */
export function pauseReason(reason: string | undefined, w: Words): string {
  if (reason === undefined) return '\u00a0';
  return (w.pauseReason as Readonly<Record<string, string>>)[reason] ?? reason;
}
