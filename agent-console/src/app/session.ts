// Who is in front of this page: asked of the server, never kept in the browser.
import { signal } from '@preact/signals';
import type { Session } from '#api';
import { Api, Problem } from '../core/api';

export const api = new Api((input, init) => fetch(input, init));

/** undefined: not known yet. null: nobody. */
export const session = signal<Session | null | undefined>(undefined);

/** How a session ends by itself: its time is over, she has signed in elsewhere, somebody else has sat down at her seat. */
export type SessionEnd = 'over' | 'moved' | 'seat-taken';

/** Set once a session ended by itself, so that the sign-in can say why it is back. */
export const sessionEnd = signal<SessionEnd | null>(null);

export interface Credentials {
  readonly person: string;
  readonly code: string;
  readonly seat: string | null;
  /** She was told that she, or somebody else, is there already, and goes on. */
  readonly move: boolean;
}

export async function signIn({ person, code, seat, move }: Credentials): Promise<void> {
  welcome(await api.post<Session>('/sessions', seat === null ? { person, code } : { person, code, seat, move }));
}

/** Asks the server who this is: at the start, and whenever the live feed is refused or closed; `why` when it said so. */
export async function checkSession(why: SessionEnd = 'over'): Promise<void> {
  try {
    const found = await api.get<Session | undefined>('/sessions/current');
    if (found === undefined) leave(session.value != null ? why : null);
    else welcome(found);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (session.value === undefined) session.value = null;
  }
}

/** True while signing out was refused because a call still needs this person. */
export const stillNeeded = signal(false);

/** Signs out; stays when a call at the seat is not finished. Where the lab cannot be reached the page forgets by itself. */
export async function signOut(): Promise<void> {
  try {
    await api.delete('/sessions/current');
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    stillNeeded.value = problem.status === 409;
    if (stillNeeded.value) return;
  }
  leave(null);
}

function welcome(found: Session): void {
  api.trust(found.csrf);
  sessionEnd.value = null;
  if (JSON.stringify(found) !== JSON.stringify(session.value)) session.value = found;
}

function leave(end: SessionEnd | null): void {
  stillNeeded.value = false;
  api.trust('');
  sessionEnd.value = end;
  session.value = null;
}
