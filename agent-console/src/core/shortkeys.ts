// Short keys of the desk: F2, which no browser uses, then one letter. The letters stand on the screen while F2 is on.

export type Place = 'state' | 'phone' | 'customer' | 'script' | 'form' | 'search' | 'outcome' | 'note' | 'calls' | 'agenda';

/** The key that opens the row of short keys. */
export const LEADER = 'F2';

/** One letter for each place, the same in every language. */
export const SHORT_KEYS: readonly { readonly key: string; readonly place: Place }[] = [
  { key: 'e', place: 'state' },
  { key: 't', place: 'phone' },
  { key: 'c', place: 'customer' },
  { key: 's', place: 'script' },
  { key: 'f', place: 'form' },
  { key: 'r', place: 'search' },
  { key: 'i', place: 'outcome' },
  { key: 'n', place: 'note' },
  { key: 'l', place: 'calls' },
];

export function placeOf(key: string): Place | undefined {
  return SHORT_KEYS.find((one) => one.key === key.toLowerCase())?.place;
}
