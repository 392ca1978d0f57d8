// The words of the packs for the ids on the wire: scenarios and outcomes. Read once after sign-in.
import { effect, signal } from '@preact/signals';
import type { OutcomeCode, Pack, PackDetail, Session } from '#api';
import { awaitsSound } from '../core/phone';
import { readable } from '../core/signin';
import { language } from './look';
import { phone } from './phone';
import { mySeatView } from './seat';
import { api, session } from './session';

export const packs = signal<readonly Pack[]>([]);
export const outcomesOf = signal<ReadonlyMap<string, readonly OutcomeCode[]>>(new Map());
/** The scenarios of each pack, in its order. */
export const scenariosOf = signal<ReadonlyMap<string, PackDetail['scenarios']>>(new Map());
/** The lists of people to be called of each pack. */
export const listsOf = signal<ReadonlyMap<string, PackDetail['lists']>>(new Map());
const titles = signal<ReadonlyMap<string, string>>(new Map());
const asked = signal(false);

/** The title of a scenario, or its id made readable. */
export function scenarioTitle(id: string): string {
  return titles.value.get(id) ?? unknown(id);
}

/** The label of an outcome ("code" or "code/sub-code") in the page's language, or its code made readable. */
export function outcomeLabel(outcome: string): string {
  const [code = '', subCode] = outcome.split('/');
  const known = [...outcomesOf.value.values()].flat().find((one) => one.code === code);
  if (!known) return unknown(outcome.replace('/', ', '));
  const sub = known.subCodes.find((one) => one.code === subCode);
  return [known.label, ...(sub ? [sub.label] : [])].map((label) => label[language.value]).join(', ');
}

/** The label of a sub-outcome alone. */
export function subOutcomeLabel(code: string, subCode: string): string {
  const known = [...outcomesOf.value.values()].flat().find((one) => one.code === code);
  return known?.subCodes.find((one) => one.code === subCode)?.label[language.value] ?? unknown(subCode);
}

/** Nothing yet while the packs are on their way: a word that changes under the eye is worse than one that comes. */
function unknown(id: string): string {
  return asked.value ? readable(id) : '\u00a0';
}

/** After the phone: who loads her page in the middle of a call wants to hear her customer first. */
export function readPacksWhenSignedIn(): void {
  let readFor: Session | null = null;
  effect(() => {
    const now = session.value ?? null;
    if (now === readFor || awaitsSound(phone.value, mySeatView.value)) return;
    readFor = now;
    if (now !== null) void readPacks();
  });
}

async function readPacks(): Promise<void> {
  try {
    const found = (await api.get<{ items: readonly Pack[] }>('/packs')).items;
    packs.value = found;
    await Promise.all(found.map(({ id }) => readPack(id)));
  } catch {
    // Without the packs' words the ids are shown, made readable.
  } finally {
    asked.value = true;
  }
}

async function readPack(id: string): Promise<void> {
  const [detail, outcomes] = await Promise.all([
    api.get<PackDetail>(`/packs/${id}`),
    api.get<{ items: readonly OutcomeCode[] }>(`/packs/${id}/outcomes`),
  ]);
  outcomesOf.value = new Map([...outcomesOf.peek(), [id, outcomes.items]]);
  scenariosOf.value = new Map([...scenariosOf.peek(), [id, detail.scenarios]]);
  listsOf.value = new Map([...listsOf.peek(), [id, detail.lists]]);
  titles.value = new Map([...titles.peek(), ...detail.scenarios.map(({ id: scenario, title }) => [scenario, title] as const)]);
}
