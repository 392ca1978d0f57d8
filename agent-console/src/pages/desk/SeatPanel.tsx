import { useEffect, useMemo } from 'preact/hooks';
import type { ExerciseView } from '#api';
import { announce } from '../../app/announce';
import { asking } from '../../app/ask';
import { words } from '../../app/look';
import { phoneChoice } from '../../app/phone';
import { expectCall } from '../../app/phoneReflexes';
import { api } from '../../app/session';
import { isHeld } from '../../core/coaching';
import { consultationOf } from '../../core/consultation';
import { duration } from '../../core/figures';
import { canBeHeard } from '../../core/supervision';
import { wrapUpTarget } from '../../core/wrapup';
import type { CallView, SeatView } from '../../core/wire';
import { Button } from '../../parts/Button';
import { Icon, stateIcon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { pauseReason } from '../../parts/Tile';
import { Timer } from '../../parts/Timer';
import { AskedLine, ConsultationBar, Unanswered } from './Consultation';
import { GiveAway } from './GiveAway';
import { CoachNow, HelpLine } from './HelpLine';
import { PauseButton } from './PauseButton';
import { CallControls } from './phone/CallControls';
import { asksForPhone, ConnectPhone, seatFace } from './phone/ConnectPhone';
import { MoreTime, WrapUpBar } from './WrapUp';

/** Her state in the largest type of the page, what to do now in one sentence, and the two buttons that change it. */
export function SeatPanel({ seat, call, exercise }: { readonly seat: SeatView; readonly call: CallView | null; readonly exercise: ExerciseView | null }) {
  const w = words.value;
  const calls = seat.state === 'ready' && seat.phone !== 'none' && exercise?.direction === 'outbound' && exercise.state === 'running' && (exercise.dialling?.mode ?? 'manual') === 'manual';
  const target = wrapUpTarget(seat, call, exercise);
  const face = seatFace(seat);
  useEffect(() => announce('state', face.title), [face.title]);
  return (
    <section class={phoneChoice.value === 'browser' ? 'seat-panel with-phone' : 'seat-panel'} data-state={face.look} data-place="state" aria-label={w.desk.title}>
      <span class="state-disc">
        <Icon name={stateIcon(face.look)} />
      </span>
      <div class="seat-now">
        <p class="seat-state">
          {face.title}
          {seat.state === 'paused' && seat.pauseReason && <small>{pauseReason(seat.pauseReason, w)}</small>}
        </p>
        <CoachNow seat={seat} />
        <p class="seat-say">{sayNow(seat, call, calls) ?? face.say}</p>
      </div>
      <SeatButtons seat={seat} call={call} calls={calls} />
      <p class="seat-timer">
        {face.look !== 'no-phone-yet' && <Timer since={seat.since} />}
        {target !== null && <small>{w.desk.wrapTarget(duration(target))}</small>}
      </p>
      {target !== null && <WrapUpBar since={seat.since} targetMs={target} />}
      {call?.consultation && <ConsultationBar call={call.id} now={call.consultation} />}
      {call?.consultation && <Unanswered now={call.consultation} />}
      <AskedLine seat={seat} />
      <div class="seat-row">
        <CallControls seat={seat} consulting={consultationOf(call) !== undefined} />
        <HelpLine seat={seat} />
      </div>
    </section>
  );
}

/** What to do now, where it is not what her state alone says. */
function sayNow(seat: SeatView, call: CallView | null, calls: boolean): string | undefined {
  const w = words.value;
  if (calls) return w.desk.callNextHelp;
  if (seat.state === 'paused' && isHeld(seat)) return w.coaching.held;
  return seat.state === 'on-hold' && consultationOf(call) ? w.consultation.waits : undefined;
}

function SeatButtons({ seat, call, calls }: { readonly seat: SeatView; readonly call: CallView | null; readonly calls: boolean }) {
  const w = words.value;
  const asks = useMemo(asking, []);
  const dial = async (): Promise<void> => expectCall((await api.post<{ call: string }>(`/seats/${seat.id}/dial`, {})).call);
  return (
    <div class="seat-buttons">
      {asksForPhone(seat) && <ConnectPhone />}
      {seat.state === 'signed-off' && (
        <Button kind="main" icon="ready" pending={asks.pending.value === 'sign-on'} onClick={() => void asks.ask('sign-on', () => api.post(`/seats/${seat.id}/sign-on`))}>{w.desk.takeSeat}</Button>
      )}
      {seat.state === 'paused' && !isHeld(seat) && (
        <Button kind="main" icon="ready" pending={asks.pending.value === 'ready'} onClick={() => void asks.ask('ready', () => api.post(`/seats/${seat.id}/ready`))}>{w.desk.ready}</Button>
      )}
      {calls && (
        <Button kind="main" icon="ready" pending={asks.pending.value === 'dial'} onClick={() => void asks.ask('dial', dial)}>{w.desk.callNext}</Button>
      )}
      {seat.state === 'wrapping-up' && seat.call !== undefined && <MoreTime call={seat.call} />}
      {canBeHeard(seat) && consultationOf(call) === undefined && <GiveAway call={seat.call} />}
      <PauseButton seat={seat} asks={asks} />
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}
