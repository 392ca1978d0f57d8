import { words } from '../../app/look';
import { choosePhone, phoneChoice } from '../../app/phone';
import type { SeatView } from '../../core/wire';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { BrowserPhone } from './phone/BrowserPhone';
import { asksForPhone } from './phone/ConnectPhone';
import { SipPhone } from './phone/SipPhone';

/** Which telephone this seat uses and how it is doing: the headset of this computer, or a SIP phone beside it. */
export function PhoneCard({ seat }: { readonly seat: SeatView }) {
  const { desk: w, softphone } = words.value;
  const inBrowser = phoneChoice.value === 'browser';
  return (
    <Card title={w.phone} name="phone">
      {inBrowser ? (
        <BrowserPhone />
      ) : (
        <div class="browser-phone">
          {!asksForPhone(seat) && <Button icon="headset" onClick={() => choosePhone('browser')}>{softphone.useThis}</Button>}
          <SipPhone seat={seat.id} open={phoneChoice.value === 'sip' && seat.phone === 'none'} />
        </div>
      )}
      <p class="quiet-line">{w.recorded}</p>
    </Card>
  );
}
