// The ending of more than one.

/** French: none and one are alike. */
export const s = (n: number): string => (n > 1 ? 's' : '');

/** English: only one is one. */
export const es = (n: number): string => (n === 1 ? '' : 's');
