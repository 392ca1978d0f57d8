// The console's own icons: 24 × 24, drawn with one stroke width, coloured by the text around them. Always beside a word.
import type { SeatState } from '../core/wire';

const HEADSET = 'M4 14v-2a8 8 0 0 1 16 0v2M4 14h3v5H5.500A1.500 1.500 0 0 1 4 17.500zM20 14h-3v5h1.500a1.500 1.500 0 0 0 1.500-1.500z';

const PATHS = {
  'signed-off': 'M7 10V6a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v4M5 11h14v4H5zM8 15v5M16 15v5',
  ready: 'M5 12.5l4.5 4.5L19 7.5',
  previewing: 'M6 3.500h9l4 4V20.500H6zM15 3.500v4h4M9 11.500h7M9 14.500h7M9 17.500h4',
  ringing: 'M12 4a5.5 5.5 0 0 0-5.5 5.5c0 4.5-2 6-2 6h15s-2-1.5-2-6A5.5 5.5 0 0 0 12 4zM10 19a2.2 2.2 0 0 0 4 0',
  dialling: 'M6.5 4h3l1.5 4-2 1.500a11 11 0 0 0 5.5 5.500l1.5-2 4 1.500v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4.5 6a2 2 0 0 1 2-2zM15 4.500h5v5M20 4.500l-5.5 5.5',
  talking: 'M4 13.500v-1.500a8 8 0 0 1 16 0v1.500M4 13.500h3v5H5.500A1.5 1.5 0 0 1 4 17zM20 13.500h-3v5h1.500A1.5 1.5 0 0 0 20 17zM18 18.500c0 1.5-2 2.5-4.5 2.5',
  'on-hold': 'M9 6v12M15 6v12',
  'wrapping-up': 'M5 19l1-4L16.5 4.500l3 3L9 18zM14 7l3 3',
  paused: 'M5 9h11v5.500a4.5 4.5 0 0 1-4.5 4.500h-2A4.5 4.5 0 0 1 5 14.500zM16 10.500h1.500a2.25 2.25 0 0 1 0 4.500H16M8.5 3.500v2M12.5 3.500v2',
  'no-phone-yet': HEADSET,
  'phone-lost': 'M12 4.500L2.8 20h18.400zM12 10v4.500M12 17.200v.1',
  web: 'M4 5h16v11H4zM9 20h6M12 16v4',
  sip: 'M7 3h10v18H7zM10 6.500h4M10 11h.1M14 11h.1M10 14h.1M14 14h.1M10 17h.1M14 17h.1',
  none: 'M5 5l14 14M7 3h10v7M17 14v7H7V9',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.500l3 2',
  queue: 'M6 8.500a2.5 2.5 0 1 0 0-.1M12 8.500a2.5 2.5 0 1 0 0-.1M4 19v-2a3.5 3.5 0 0 1 7 0v2M13.5 13.800a3.5 3.5 0 0 1 6.5 2V19',
  right: 'M5 12.500l4.5 4.500L19 7.5',
  wrong: 'M6.5 6.500l11 11M17.5 6.500l-11 11',
  tick: 'M4 7.500h9M4 12h6M4 16.500h4M12 15.500l3 3 5.500-7',
  play: 'M8 5.500v13l10.5-6.500z',
  stop: 'M7 7h10v10H7z',
  close: 'M6.5 6.500l11 11M17.5 6.500l-11 11',
  formula: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8v.1',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  wall: 'M3.5 5h17v11h-17zM8 20h8M12 16v4M8 12.500V11M12 12.500V8.500M16 12.500V10',
  leave: 'M10 5H5v14h5M14 8l4 4-4 4M18 12H9',
  back: 'M14 6l-6 6 6 6',
  copy: 'M9 9h10v11H9zM5 15V4h10v1',
  frozen: 'M12 3v18M4.2 7.500l15.6 9M19.8 7.500l-15.6 9',
  light: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M18.7 5.300l-1.4 1.400M6.7 17.300l-1.4 1.4',
  dark: 'M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10z',
  system: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  answer: 'M6.5 4h3l1.5 4-2 1.500a11 11 0 0 0 5.5 5.500l1.5-2 4 1.500v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4.5 6a2 2 0 0 1 2-2z',
  'hang-up': 'M3 14.500c0-4 4-6 9-6s9 2 9 6v1.500l-4.5 1-1-3a11 11 0 0 0-7 0l-1 3-4.5-1z',
  microphone: 'M12 4a2.5 2.5 0 0 0-2.5 2.500v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4zM6 11.500a6 6 0 0 0 12 0M12 17.500V21M9 21h6',
  'microphone-off': 'M14.500 12V6.500a2.5 2.5 0 0 0-5 0V12a2.5 2.5 0 0 0 3.500 2.300M6 11.500a6 6 0 0 0 9.500 4.900M18 11.500a6 6 0 0 1-.5 2.400M12 17.500V21M9 21h6M4.500 4.500l15 15',
  keypad: 'M6 5h.1M12 5h.1M18 5h.1M6 10.500h.1M12 10.500h.1M18 10.500h.1M6 16h.1M12 16h.1M18 16h.1M12 20.500h.1',
  headset: HEADSET,
  speaker: 'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM15.5 9a4 4 0 0 1 0 6M18 6.500a7.5 7.5 0 0 1 0 11',
  hand: 'M8 12.5V6.500a1.25 1.25 0 0 1 2.500 0V11M10.500 11V4.750a1.25 1.25 0 0 1 2.500 0V11M13 11V5.500a1.25 1.25 0 0 1 2.500 0V12M15.500 12V8a1.25 1.25 0 0 1 2.500 0v6.500a6 6 0 0 1-6 6c-3 0-4.500-1.500-6-4.500l-1.700-3.500a1.25 1.25 0 0 1 2.200-1.200L8 13.500',
  message: 'M4 5h16v11H10.500l-4.500 4v-4H4zM8 9h8M8 12h5',
  'customer-speaks': 'M4 5h16v10H11l-4 4v-4H4zM8.500 10h.1M12 10h.1M15.500 10h.1',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  mood: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM8.500 14a4.500 4.500 0 0 0 7 0M9 9.500v.1M15 9.500v.1',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8v.1',
} as const;

export type IconName = keyof typeof PATHS;
export const ICONS = Object.keys(PATHS) as readonly IconName[];

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The icon of a seat's state has the state's own name. */
export function stateIcon(state: SeatState): IconName {
  return state;
}
