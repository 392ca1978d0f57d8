import { useState } from 'preact/hooks';
import { headsetIsFit, keepCustomersAway, letCustomersCome } from '../../../app/headset';
import { words } from '../../../app/look';
import { choosePhone, phone, phoneFace, restart, speakAgain } from '../../../app/phone';
import { askToNotify, mayAskToNotify } from '../../../app/phoneReflexes';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { Notice } from '../../../parts/Notice';
import { HeadsetCheck } from './HeadsetCheck';

/** How this computer's headset is doing as the seat's phone, and what to do where it is not well. */
export function BrowserPhone() {
  const w = words.value.softphone;
  const [checks, setChecks] = useState(false);
  const idle = phoneFace.value === 'idle';
  const open = (): void => {
    void keepCustomersAway();
    setChecks(true);
  };
  const close = (): void => {
    void letCustomersCome();
    setChecks(false);
  };
  return (
    <div class="browser-phone">
      <LineState />
      <MicrophoneState />
      {headsetIsFit.value ? <p class="headset-fit"><Icon name="right" />{words.value.headset.fit}</p> : <p>{words.value.headset.first}</p>}
      <div class="buttons">
        <Button kind={headsetIsFit.value ? 'plain' : 'main'} icon="headset" disabled={!idle} onClick={open}>{words.value.headset.title}</Button>
      </div>
      {checks && <HeadsetCheck onClose={close} />}
      <div class="buttons">
        <NotifyButton />
        <Button kind="quiet" onClick={() => choosePhone('sip')}>{w.useOther}</Button>
      </div>
    </div>
  );
}

function LineState() {
  const w = words.value.softphone;
  switch (phone.value.line) {
    case 'off':
    case 'connecting':
      return <p class="quiet-line" role="status">{w.connecting}</p>;
    case 'down':
      return <Notice kind="warning">{w.down}</Notice>;
    case 'refused':
      return <Notice kind="error">{w.refused}</Notice>;
    case 'taken':
      return (
        <Notice kind="warning">
          <p>{w.taken}</p>
          <Button onClick={restart}>{w.useHere}</Button>
        </Notice>
      );
    case 'up':
      return <p class="quiet-line" role="status">{phoneFace.value === 'idle' ? w.ready : w.inUse}</p>;
  }
}

function MicrophoneState() {
  const w = words.value.softphone;
  const { microphone } = phone.value;
  if (microphone === 'closed' || microphone === 'open') return null;
  return (
    <Notice kind="error">
      <p>{w.microphone[microphone]}</p>
      {microphone === 'gone' && <Button onClick={() => void speakAgain()}>{w.tryAgain}</Button>}
    </Notice>
  );
}

/** Shown until she has said yes or no: a browser asks once. */
function NotifyButton() {
  const [asks, setAsks] = useState(mayAskToNotify());
  if (!asks) return null;
  return <Button icon="ringing" onClick={() => void askToNotify().then(() => setAsks(mayAskToNotify()))}>{words.value.softphone.notify}</Button>;
}
