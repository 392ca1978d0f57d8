// What facts of a customer and his case are called on the screen.
import type { OpenPack, OpenScenario } from '#api';
import { readable } from '../core/signin';
import { language } from './look';
import { say } from './workshopWords';

/** The name said letter by letter is the name once more: it is for his mouth, not for a list. */
const SPELLED = 'spelled-name';

export function truths(open: OpenScenario): readonly (readonly [key: string, value: string])[] {
  return Object.entries(open.facts).filter(([key]) => key !== SPELLED);
}

/** As the form of its pack or the customer's file calls it; a fact of neither goes by its own name. */
export function factName({ fields }: OpenPack, key: string): string {
  return fields.find((field) => field.key === key)?.label[language.value] ?? say.value.truths[key] ?? readable(key);
}
