// The desk around the call at her seat: read when the call comes, what she writes kept as she goes, how she types told to the lab.
import { effect, signal } from '@preact/signals';
import type { Article, CallDesk, Proofs, Worksheet } from '#api';
import { Problem } from '../core/api';
import { FieldLog, type Batch, type FieldKind } from '../core/fieldlog';
import { BLANK } from '../core/worksheet';
import { clock } from './time';
import { api, session } from './session';

export const desk = signal<CallDesk | null>(null);
export const sheet = signal<Worksheet>(BLANK);
export const articles = signal<readonly Article[]>([]);

const KEEP_AFTER_MS = 700;
const PAGE = crypto.getRandomValues(new Uint32Array(2)).join('').slice(0, 20);

let log: FieldLog | null = null;
let reading: string | null = null;
let unkept: ReturnType<typeof setTimeout> | null = null;
let articlesOf: string | null = null;

/** Opens the desk of a call; null clears it for the next. */
export function openDesk(call: string | null): void {
  if (call === reading) return;
  leaveDesk();
  reading = call;
  if (call === null) return;
  log = new FieldLog(call, PAGE, { now: () => clock.now(), later: (ms, what) => void setTimeout(what, ms), tell });
  void read(call);
}

/** Writes on the sheet; the lab keeps it a moment later. */
export function write(next: Worksheet): void {
  sheet.value = next;
  if (reading === null) return;
  const call = reading;
  if (unkept !== null) clearTimeout(unkept);
  unkept = setTimeout(() => void keep(call), KEEP_AFTER_MS);
}

/** Tells the log what she does at a field; nothing while no call is open. */
export function logged(field: string, kind: FieldKind, detail = ''): void {
  log?.note(field, kind, detail);
}

/** Says what the customer was asked for, to know who he is; it stands on the desk once the lab has noted it. */
export async function checkIdentity(asked: Proofs): Promise<void> {
  const call = reading;
  if (call === null) return;
  await api.put(path(call, 'identity'), { asked });
  if (desk.value?.call === call) desk.value = { ...desk.value, identity: asked };
}

/** Reads a pack's articles once. */
export async function readArticles(pack: string): Promise<void> {
  if (articlesOf === pack) return;
  articlesOf = pack;
  try {
    articles.value = (await api.get<{ items: readonly Article[] }>(`/packs/${pack}/articles`)).items;
  } catch {
    articlesOf = null;
  }
}

/** What is not told yet goes out when the page is left or hidden. */
export function tellWhenHidden(): void {
  document.addEventListener('visibilitychange', () => document.hidden && leavePage());
  window.addEventListener('pagehide', leavePage);
  effect(() => {
    if (session.value === null) openDesk(null);
  });
}

async function read(call: string): Promise<void> {
  try {
    const opened = await api.get<CallDesk>(path(call, 'desk'));
    if (reading !== call) return;
    desk.value = opened;
    sheet.value = opened.sheet;
    void readArticles(opened.pack);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  }
}

function leaveDesk(): void {
  leavePage();
  log = null;
  desk.value = null;
  sheet.value = BLANK;
}

function leavePage(): void {
  void log?.flush();
  if (unkept !== null && reading !== null) void keep(reading);
}

async function keep(call: string): Promise<void> {
  if (unkept !== null) clearTimeout(unkept);
  unkept = null;
  try {
    await api.put(path(call, 'worksheet'), sheet.value);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  }
}

async function tell(call: string, batch: Batch): Promise<'told' | 'again' | 'never'> {
  try {
    await api.post(path(call, 'field-log'), batch);
    return 'told';
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return problem.status === 0 || problem.status >= 500 ? 'again' : 'never';
  }
}

function path(call: string, what: string): string {
  return `/calls/${encodeURIComponent(call)}/${what}`;
}
