import { words } from '../app/look';
import { page, STAFF_PAGES, TRAINEE_PAGES } from '../app/route';
import { session } from '../app/session';

/** The pages of a person's role, the one in sight marked; a partner has one only. */
export function Nav() {
  const w = words.value.nav;
  const pages = pagesOf(session.value?.role);
  if (pages.length === 0) return null;
  return (
    <nav class="nav" aria-label={w.label}>
      {pages.map((name) => (
        <a key={name} href={`#/${name}`} aria-current={isIn(name) ? 'page' : undefined}>
          {w[name]}
        </a>
      ))}
    </nav>
  );
}

function pagesOf(role: string | undefined): readonly ((typeof STAFF_PAGES)[number] | (typeof TRAINEE_PAGES)[number])[] {
  if (role === 'trainee') return TRAINEE_PAGES;
  return role === 'supervisor' || role === 'admin' ? STAFF_PAGES : [];
}

/** A call's own page belongs to the list it was opened from. */
function isIn(name: string): boolean {
  return page.value === name || (page.value === 'call' && (name === 'calls' || name === 'day'));
}
