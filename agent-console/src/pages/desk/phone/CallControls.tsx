import { useState } from 'preact/hooks';
import { words } from '../../../app/look';
import { answer, decline, hangUp, hold, mute, phone, phoneFace, takeBack } from '../../../app/phone';
import type { SeatView } from '../../../core/wire';
import { Button } from '../../../parts/Button';
import { KeyButton } from '../../../parts/KeyButton';
import { Keypad } from './Keypad';

/** What she can do with the call that rings or is on, beside her state: the same place for every state, so that nothing jumps. */
export function CallControls({ seat, consulting }: { readonly seat: SeatView; readonly consulting: boolean }) {
  switch (phoneFace.value) {
    case 'ringing':
    case 'answering':
      return <Ringing />;
    case 'talking':
    case 'on-hold':
      return <OnTheLine held={seat.state === 'on-hold'} consulting={consulting} />;
    case 'returning':
      return <p class="call-controls" role="status">{words.value.softphone.returning}</p>;
    default:
      return null;
  }
}

function Ringing() {
  const w = words.value.softphone;
  const answering = phoneFace.value === 'answering';
  return (
    <div class="call-controls">
      <KeyButton kind="main" icon="answer" shortKey="F2" pending={answering} onClick={() => void answer()}>{w.answer}</KeyButton>
      <KeyButton icon="hang-up" shortKey="F9" disabled={answering} onClick={decline}>{w.decline}</KeyButton>
    </div>
  );
}

/** While a colleague is asked, who waits is changed in the consultation's own bar. */
function OnTheLine({ held, consulting }: { readonly held: boolean; readonly consulting: boolean }) {
  const w = words.value.softphone;
  const [keys, showKeys] = useState(false);
  const { muted } = phone.value;
  return (
    <div class="call-controls">
      {!consulting && <HoldButton held={held} />}
      <KeyButton icon={muted ? 'microphone-off' : 'microphone'} shortKey="F8" pressed={muted} onClick={() => mute(!muted)}>{muted ? w.unmute : w.mute}</KeyButton>
      <div class="opens" onKeyDown={(event) => event.key === 'Escape' && showKeys(false)}>
        <Button icon="keypad" expanded={keys} disabled={held} onClick={() => showKeys(!keys)}>{w.keypad}</Button>
        {keys && !held && <Keypad />}
      </div>
      <KeyButton kind="danger" icon="hang-up" shortKey="F9" onClick={hangUp}>{w.hangUp}</KeyButton>
    </div>
  );
}

function HoldButton({ held }: { readonly held: boolean }) {
  const w = words.value.softphone;
  const asked = useAsked(held);
  return held
    ? <KeyButton kind="main" icon="talking" shortKey="F4" pending={asked.pending} onClick={() => asked.ask(takeBack)}>{w.takeBack}</KeyButton>
    : <KeyButton icon="on-hold" shortKey="F4" pending={asked.pending} onClick={() => asked.ask(hold)}>{w.hold}</KeyButton>;
}

/** Hold and its end are asked for; the floor's next word on it is the answer. */
function useAsked(held: boolean): { readonly pending: boolean; ask(what: () => void): void } {
  const [askedWhile, setAskedWhile] = useState<boolean | null>(null);
  return {
    pending: askedWhile === held,
    ask: (what) => {
      setAskedWhile(held);
      what();
    },
  };
}
