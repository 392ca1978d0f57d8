// The messages of /api/v1/live, as openapi.yaml describes them.
import type { CallRow, CallView, DeskView, ExerciseView, Figures, FloorView, Levels, LineView, LiveChange, LiveSnapshot, SeatView } from '#api';

export type { CallRow, CallView, DeskView, ExerciseView, Figures, FloorView, LineView, SeatView };
export type LiveMessage = LiveSnapshot | LiveChange;
/** What is told beside the floor and is not numbered. */
export type Aside = Levels;
export type SeatState = SeatView['state'];

/** The message in one WebSocket frame, or null for what this console does not know (a newer server may say more). */
export function parseLive(frame: string): LiveMessage | null {
  const message: unknown = JSON.parse(frame);
  return isLive(message) ? message : null;
}

function isLive(message: unknown): message is LiveMessage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'snapshot' || message.type === 'change';
}

/** The aside in one frame, or null when it is none. */
export function parseAside(frame: string): Aside | null {
  const message: unknown = JSON.parse(frame);
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'levels' ? (message as Aside) : null;
}
