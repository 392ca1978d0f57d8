// What people type at the sign-in, turned into the ids the lab knows.

/** "4", "04", "poste 4", "Seat-04" → "seat-04"; empty → null; anything else as an id. */
export function seatId(typed: string): string | null {
  const text = plain(typed);
  if (text === '') return null;
  const number = /^(?:poste|seat|plaats|place|p)?-?(\d{1,3})$/.exec(text)?.[1];
  return number === undefined ? text : `seat-${String(Number(number)).padStart(2, '0')}`;
}

/** "Amina Haddad" → "amina-haddad", "Stagiaire 01" → "stagiaire-01". */
export function personId(typed: string): string {
  return plain(typed);
}

/** The number people say for a seat: "seat-04" → "4". A seat with another name keeps it. */
export function seatNumber(id: string): string {
  const number = /^seat-(\d+)$/.exec(id)?.[1];
  return number === undefined ? id : String(Number(number));
}

/** "facture-incomprise" → "Facture incomprise": an id shown when its title is not known. */
export function readable(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function plain(typed: string): string {
  return typed.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[\s_']+/g, '-');
}
