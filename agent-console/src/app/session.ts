// Who is in front of this page: asked of the server, never kept in the browser.
import { signal } from '@preact/signals';
import type { Session } from '#api';
import { Api, Problem } from '../core/api';

export const api = new Api((input, init) => fetch(input, init));

/** undefined: not known yet. null: nobody. */
export const session = signal<Session | null | undefined>(undefined);

/** True once a session ended by itself, so that the sign-in can say why it is back. */
export const sessionEnded = signal(false);

export interface Credentials {
  readonly person: string;
  readonly code: string;
  readonly seat: string | null;
}

export async function signIn({ person, code, seat }: Credentials): Promise<void> {
  welcome(await api.post<Session>('/sessions', seat === null ? { person, code } : { person, code, seat }));
}

/** Asks the server who this is: at the start, and whenever the live feed is refused. */
export async function checkSession(): Promise<void> {
  try {
    welcome(await api.get<Session>('/sessions/current'));
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.status === 401) leave(session.value != null);
    else if (session.value === undefined) session.value = null;
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
  leave(false);
}

function welcome(found: Session): void {
  api.trust(found.csrf);
  sessionEnded.value = false;
  if (JSON.stringify(found) !== JSON.stringify(session.value)) session.value = found;
}

function leave(ended: boolean): void {
  stillNeeded.value = false;
  api.trust('');
  sessionEnded.value = ended;
  session.value = null;
}
