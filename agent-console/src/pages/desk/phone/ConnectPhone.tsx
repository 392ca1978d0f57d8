import { words } from '../../../app/look';
import { choosePhone, phone, phoneChoice } from '../../../app/phone';
import type { SeatState, SeatView } from '../../../core/wire';
import { Button } from '../../../parts/Button';

/** How a seat without a phone looks and what it says: a friendly beginning, red only once a phone that was here is gone. */
export function seatFace(seat: SeatView): { readonly look: SeatState; readonly title: string; readonly say: string } {
  const { desk, softphone, state } = words.value;
  const { connect } = softphone;
  const inBrowser = phoneChoice.value === 'browser';
  const connecting = inBrowser && phone.value.line === 'connecting';
  if (connecting && seat.phone === 'none' && isWithoutPhone(seat)) return { look: 'no-phone-yet', title: connect.title, say: softphone.connecting };
  if (seat.state !== 'no-phone-yet') return { look: seat.state, title: state[seat.state], say: desk.say[seat.state] };
  if (inBrowser) return { look: seat.state, title: connect.title, say: desk.say[seat.state] };
  return phoneChoice.value === 'sip' ? { look: seat.state, title: connect.sip, say: connect.saySip } : { look: seat.state, title: connect.title, say: connect.say };
}

/** Whether the panel itself asks which phone she uses. */
export function asksForPhone(seat: SeatView): boolean {
  return isWithoutPhone(seat) && phoneChoice.value !== 'browser';
}

/** The first thing she does at her seat, in the place where later "take calls" stands. */
export function ConnectPhone() {
  const w = words.value.softphone;
  return (
    <>
      <Button kind="main" icon="headset" onClick={() => choosePhone('browser')}>{w.useThis}</Button>
      {phoneChoice.value === 'unknown' && <Button onClick={() => choosePhone('sip')}>{w.useOther}</Button>}
    </>
  );
}

function isWithoutPhone(seat: SeatView): boolean {
  return seat.state === 'no-phone-yet' || seat.state === 'phone-lost';
}
