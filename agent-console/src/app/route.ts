// Which page is shown: the part after # in the address, else the page of the person's role.
import { computed, signal } from '@preact/signals';
import { consent } from './consent';
import { session } from './session';

/** The pages a trainer moves between, in the order of the band. */
export const STAFF_PAGES = ['floor', 'wall', 'exercises', 'packs', 'calls', 'people'] as const;
export type StaffPage = (typeof STAFF_PAGES)[number];

/** The pages a trainee moves between. */
export const TRAINEE_PAGES = ['seat', 'day'] as const;

export type Page = StaffPage | 'call' | 'day' | 'seat' | 'parts' | 'trust' | 'partner' | 'consent' | 'sign-in' | 'nothing-yet';

const hash = signal(location.hash);
window.addEventListener('hashchange', () => {
  hash.value = location.hash;
});

/** The seat a link names (#/sign-in?seat=4), to save typing. */
export const linkedSeat = computed(() => new URLSearchParams(hash.value.split('?')[1] ?? '').get('seat') ?? '');

/** The call a link names (#/call/01kk8x67). */
export const linkedCall = computed(() => /^#\/call\/([A-Za-z0-9-]{1,40})$/.exec(hash.value)?.[1] ?? '');

/** The pack, the scenario and what is done with it, as in #/packs/fr-accueil/faux-numero/write. */
export const linkedPack = computed(() => {
  const [, pack = '', scenario = '', act = ''] = /^#\/packs(?:\/([a-z0-9-]{1,40}))?(?:\/([a-z0-9-]{1,40}))?(?:\/(write))?$/i.exec(hash.value) ?? [];
  return { pack, scenario, act };
});

export const page = computed<Page>(() => {
  const asked = /^#\/([a-z-]*)/.exec(hash.value)?.[1] ?? '';
  if (asked === 'parts' || asked === 'trust') return asked;
  if (session.value === undefined) return 'nothing-yet';
  if (session.value === null) return 'sign-in';
  if (consent.value === undefined) return 'nothing-yet';
  if (consent.value?.due) return 'consent';
  return pageOf(session.value.role, asked);
});

function pageOf(role: string, asked: string): Page {
  if (role === 'trainee') return asked === 'call' || asked === 'day' ? asked : 'seat';
  if (role === 'partner') return 'partner';
  return asked === 'seat' || asked === 'call' ? asked : (STAFF_PAGES.find((one) => one === asked) ?? 'floor');
}
