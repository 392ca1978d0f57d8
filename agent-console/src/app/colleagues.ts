// What a colleague is called on the screen.
import { seatNumber } from '../core/signin';
import { words } from './look';

/** Sentences begin with a capital, also where one begins with a colleague's name. */
export function sentences(text: string): string {
  return text.replace(/(^|\. )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase());
}

/** A seat by its number; somebody the lab plays by the word for it, or as the lab calls it when this console has none. */
export function colleagueName(kind: 'seat' | 'colleague', id: string): string {
  const w = words.value.consultation;
  return kind === 'seat' ? w.seat(seatNumber(id)) : ((w.played as Readonly<Record<string, string>>)[id] ?? id);
}
