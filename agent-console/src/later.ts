// The pages that are fetched when they are wanted: a trainee's first load holds her seat alone.
import { effect } from '@preact/signals';
import { STAFF_PAGES, type Page } from './app/route';
import { session } from './app/session';
import { fetchPage, type Fetched } from './parts/Later';

export type LaterPage = Exclude<Page, 'seat' | 'sign-in' | 'partner' | 'nothing-yet'>;

export const LATER: Readonly<Record<LaterPage, Fetched>> = {
  floor: () => import('./pages/Floor').then(({ Floor }) => Floor),
  wall: () => import('./pages/Wall').then(({ Wall }) => Wall),
  exercises: () => import('./pages/Exercises').then(({ Exercises }) => Exercises),
  packs: () => import('./pages/Workshop').then(({ Workshop }) => Workshop),
  calls: () => import('./pages/Archive').then(({ Archive }) => Archive),
  people: () => import('./pages/People').then(({ People }) => People),
  call: () => import('./pages/CallPage').then(({ CallPage }) => CallPage),
  day: () => import('./pages/MyDay').then(({ MyDay }) => MyDay),
  parts: () => import('./pages/Parts').then(({ Parts }) => Parts),
  consent: () => import('./pages/ConsentPage').then(({ ConsentPage }) => ConsentPage),
  trust: () => import('./pages/Trust').then(({ Trust }) => Trust),
};

/** A trainer moves from page to page: hers are there before she does. */
export function fetchStaffPages(): void {
  effect(() => {
    const role = session.value?.role;
    if (role !== 'supervisor' && role !== 'admin') return;
    for (const name of [...STAFF_PAGES, 'call'] as const) fetchPage(LATER[name]).catch(() => undefined);
  });
}
