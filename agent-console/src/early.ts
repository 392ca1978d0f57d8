// Runs before the first paint, so that a chosen theme or language never flashes in late, and a phone in the middle of a call begins
// to come back while the console is still being fetched.
import type { Phone as PhoneAccounts } from '#api';
import { EarlyLine, keptSeat, socketAddress, type HeadStart } from './core/headstart';
import { remembered } from './core/preferences';

const root = document.documentElement;
root.dataset['theme'] = remembered('theme', ['light', 'dark', 'system'], 'system');
root.lang = remembered('language', ['fr', 'nl', 'en'], navigator.language.startsWith('nl') ? 'nl' : 'fr');

const seat = keptSeat();
if (seat !== null) window.headStart = begun(seat);

function begun(at: string): HeadStart {
  return {
    seat: at,
    live: new EarlyLine(new WebSocket(socketAddress('/api/v1/live'))),
    phone: new EarlyLine(new WebSocket(socketAddress('/sip'), 'sip')),
    account: fetch(`/api/v1/seats/${at}/phone`, { headers: { Accept: 'application/json' } }).then((answer) => (answer.ok ? (answer.json() as Promise<PhoneAccounts>) : Promise.reject(new Error(`${answer.status}`)))),
  };
}
