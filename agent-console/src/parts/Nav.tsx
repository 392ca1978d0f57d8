import { words } from '../app/look';
import { page, STAFF_PAGES } from '../app/route';
import { session } from '../app/session';

/** The trainer's pages, the one in sight marked; nobody else has more than one. */
export function Nav() {
  const w = words.value.nav;
  const role = session.value?.role;
  if (role !== 'supervisor' && role !== 'admin') return null;
  return (
    <nav class="nav" aria-label={w.label}>
      {STAFF_PAGES.map((name) => (
        <a key={name} href={`#/${name}`} aria-current={page.value === name || (name === 'calls' && page.value === 'call') ? 'page' : undefined}>
          {w[name]}
        </a>
      ))}
    </nav>
  );
}
