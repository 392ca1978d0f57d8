import { useEffect, useState } from 'preact/hooks';
import { words } from '../../../app/look';
import { press } from '../../../app/phone';
import { KEYS, type Key } from '../../../core/phone';

/** The twelve keys; the keyboard's own digits press them too while it is open. */
export function Keypad() {
  const w = words.value.softphone;
  const [pressed, setPressed] = useState('');
  const tap = (key: Key): void => {
    press(key);
    setPressed((before) => (before + key).slice(-12));
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const key = KEYS.find((one) => one === event.key);
      if (key && !isTyping(event.target)) tap(key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <div class="opened keypad" role="group" aria-label={w.keypad}>
      <output class="keypad-said number">{pressed || '\u00a0'}</output>
      {KEYS.map((key) => (
        <button key={key} type="button" class="button plain" onClick={() => tap(key)}>{key}</button>
      ))}
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
