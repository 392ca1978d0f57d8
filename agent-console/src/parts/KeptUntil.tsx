import { keptUntil } from '../app/keeping';
import { language, words } from '../app/look';
import type { KeptDays } from '#api';

const LOCALES = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' } as const;

/** Until when a thing of then is kept. */
export function KeptUntil({ from, what }: { readonly from: string | null; readonly what: keyof KeptDays }) {
  const until = keptUntil(from, what);
  if (until === null) return null;
  return <p class="quiet-line kept-until">{words.value.rights.until(new Date(until).toLocaleDateString(LOCALES[language.value]))}</p>;
}
