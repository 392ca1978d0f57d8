// Short keys of the desk: F1, the key that helps (the telephone has F2, F4, F8 and F9), then one letter. The letters stand on the screen while it is on.

export type Place = 'state' | 'phone' | 'customer' | 'script' | 'form' | 'search' | 'outcome' | 'note' | 'calls' | 'agenda' | 'list';

/** The key that opens the row of short keys. */
export const LEADER = 'F1';

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
  { key: 'p', place: 'list' },
  { key: 'a', place: 'agenda' },
];

export function placeOf(key: string): Place | undefined {
  return SHORT_KEYS.find((one) => one.key === key.toLowerCase())?.place;
}
