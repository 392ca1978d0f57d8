// What is read out to those who listen to their screen: one thing at a time, and never over a customer who speaks.

/** How long a customer must have been silent, so that she can answer first. */
export const AFTER_HIM_MS = 400;
/** How long one message stays before the next, so that it is read to its end. */
export const MESSAGE_MS = 1_500;

export interface Announcing {
  /** What is read out now; empty when nothing is. */
  readonly said: string;
  /** Not read out yet, oldest first; only the last word on one subject. */
  readonly waiting: readonly { readonly subject: string; readonly text: string }[];
  /** Until when the present message stays (ms). */
  readonly until: number;
  /** Until when the customer speaks (ms). */
  readonly customerUntil: number;
}

export const SILENT: Announcing = { said: '', waiting: [], until: 0, customerUntil: 0 };

/** Something is to be told; what waits on the same subject is old news. */
export function told(now: Announcing, subject: string, text: string): Announcing {
  return { ...now, waiting: [...now.waiting.filter((one) => one.subject !== subject), { subject, text }] };
}

/** The customer began to speak. */
export function customerSpeaks(now: Announcing, from: number, lengthMs: number): Announcing {
  return { ...now, customerUntil: Math.max(now.customerUntil, from + lengthMs + AFTER_HIM_MS) };
}

/** He is not heard any more: the call is held or over. */
export function customerGone(now: Announcing): Announcing {
  return { ...now, customerUntil: 0 };
}

/** Time has passed: the next message, when it is its turn. */
export function after(now: Announcing, time: number): Announcing {
  const [next, ...rest] = now.waiting;
  if (!next || time < now.customerUntil || time < now.until) return now;
  return { ...now, said: next.text, waiting: rest, until: time + MESSAGE_MS };
}
