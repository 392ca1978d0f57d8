// What the core asks of the world around it.

/** Calls back once after that many ms; the result cancels it. */
export type Later = (ms: number, what: () => void) => () => void;
