// Packs for those who write them: what is on the shelf, the pack and the scenario that are open.
import { signal } from '@preact/signals';
import type { OpenPack, OpenScenario, PackShelf, TakenPack } from '#api';
import type { Draft, Remark } from '../core/draft';
import { startNew } from './exercises';
import { api } from './session';

/** The version of a file that is not there yet. */
export const NOTHING_YET = 'e3b0c44298fc1c14';

export const packShelf = signal<PackShelf | null>(null);
export const openPack = signal<OpenPack | null>(null);
export const openScenario = signal<OpenScenario | null>(null);

const place = (pack: string, scenario = ''): string => `/workshop/packs/${pack}${scenario === '' ? '' : `/scenarios/${scenario}`}`;

export async function readPackShelf(): Promise<void> {
  packShelf.value = await api.get<PackShelf>('/workshop/packs');
}

export async function readPack(pack: string): Promise<void> {
  openPack.value = await api.get<OpenPack>(place(pack));
}

export async function readScenario(pack: string, scenario: string): Promise<void> {
  if (openScenario.value?.scenario.id !== scenario) openScenario.value = null;
  openScenario.value = await api.get<OpenScenario>(place(pack, scenario));
}

export async function check(pack: string, scenario: string, draft: Draft): Promise<readonly Remark[]> {
  return (await api.post<{ remarks: readonly Remark[] }>(`${place(pack, scenario)}/check`, draft)).remarks;
}

/** The version it has now; a Problem with status 412 when somebody else was faster. */
export async function write(pack: string, scenario: string, version: string, draft: Draft): Promise<string> {
  const kept = await api.put<{ version: string }>(place(pack, scenario), draft, { 'If-Match': `"${version}"` });
  await Promise.all([readPackShelf(), readPack(pack)]);
  return kept.version;
}

/** What was taken out last, for as long as the page is open. */
export const removed = signal<{ readonly pack: string; readonly id: string; readonly title: string; readonly draft: Draft } | null>(null);

/** Takes a scenario out of its pack; what it held is kept here, to be put back. */
export async function remove(pack: string, open: OpenScenario): Promise<void> {
  await api.delete(place(pack, open.scenario.id), { 'If-Match': `"${open.version}"` });
  removed.value = { pack, id: open.scenario.id, title: open.scenario.title, draft: open.draft as Draft };
  await Promise.all([readPackShelf(), readPack(pack)]);
}

export async function putBack(): Promise<void> {
  const gone = removed.value;
  if (gone === null) return;
  await write(gone.pack, gone.id, NOTHING_YET, gone.draft);
  removed.value = null;
}

export async function discard(pack: string): Promise<void> {
  await api.delete(place(pack));
  await readPackShelf();
}

/** Brings a pack in; `as` gives it another name, `instead` lets it take the place of the one that is there. */
export async function takePack(file: File, as: string, instead: boolean): Promise<TakenPack> {
  const query = new URLSearchParams({ ...(as === '' ? {} : { as }), ...(instead ? { instead: 'true' } : {}) }).toString();
  const taken = await api.send<TakenPack>(`/workshop/packs${query === '' ? '' : `?${query}`}`, file, 'application/zip');
  await readPackShelf();
  return taken;
}

export const packFile = (pack: string): string => `/api/v1${place(pack)}/file`;

const player = new Audio();
/** The line that is heard now: "phrase/wording"; '' for none. */
export const heard = signal('');
player.addEventListener('ended', () => (heard.value = ''));

/** Plays a line, or stops it. Resolves to false when there is no voice. */
export async function hear(pack: string, scenario: string, phrase: string, wording: number): Promise<boolean> {
  player.pause();
  const line = `${phrase}/${wording}`;
  if (heard.value === line) {
    heard.value = '';
    return true;
  }
  heard.value = line;
  player.src = `/api/v1${place(pack, scenario)}/lines/${phrase}/${wording}`;
  try {
    await player.play();
    return true;
  } catch {
    if (heard.value === line) heard.value = '';
    return false;
  }
}

const TRY_MS = 1_200_000;

/** One customer with this scenario, for this seat alone, on a line nobody else uses. */
export async function tryCall(pack: string, scenario: string, seat: string, line: string, title: string): Promise<void> {
  const traffic = { shape: 'waves', size: 1, everyMs: TRY_MS } as const;
  await startNew({ pack, mix: { [scenario]: 1 }, seats: [seat], line, title: title.slice(0, 80), traffic, lengthMs: TRY_MS });
}
