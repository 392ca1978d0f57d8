// The page's one sound card: made when it is first needed, started as soon as somebody touches the page.
import { Ears } from '../phone/ears';
import { chosen } from '../phone/microphone';
import { Ringer } from '../phone/ringer';

let context: AudioContext | null = null;
let itsEars: Ears | null = null;
let itsRinger: Ringer | null = null;

export function soundCard(): AudioContext {
  if (context === null) {
    context = new AudioContext({ latencyHint: 'interactive' });
    const wake = (): void => void context?.resume();
    for (const touch of ['pointerdown', 'keydown']) document.addEventListener(touch, wake);
  }
  return context;
}

export function ears(): Ears {
  if (itsEars === null) {
    itsEars = new Ears(soundCard());
    void itsEars.useOutput(chosen.output());
  }
  return itsEars;
}

export function ringer(): Ringer {
  itsRinger ??= new Ringer(soundCard());
  return itsRinger;
}
