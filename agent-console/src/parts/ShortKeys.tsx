import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../app/look';
import { LEADER, placeOf, SHORT_KEYS, type Place } from '../core/shortkeys';

/** Where the focus goes: the first thing of that place that takes it. */
const TAKES_FOCUS = 'input:not([disabled]), textarea:not([disabled]), select, button:not([aria-disabled=true]), summary, audio';

const open = signal(false);

/** A row of letters over the foot of the page: F1 shows it, a letter goes there, Escape closes it. */
export function ShortKeys() {
  const w = words.value.work.keys;
  useEffect(() => {
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, []);
  if (!open.value) return <p class="keys-hint"><kbd>{LEADER}</kbd> {w.title}</p>;
  return (
    <div class="keys" role="status">
      <b>{w.title}</b>
      {SHORT_KEYS.map(({ key, place }) => (
        <span key={key}><kbd>{key.toUpperCase()}</kbd> {w.place[place]}</span>
      ))}
      <small>{w.help} {w.save}</small>
    </div>
  );
}

/** Whatever is typed while the row is open is for the row: nothing of it ends up in a field. */
function hear(event: KeyboardEvent): void {
  if (event.key === LEADER) open.value = !open.value;
  else if (!open.value || event.key === 'Shift') return;
  else choose(event.key);
  event.preventDefault();
  event.stopPropagation();
}

function choose(key: string): void {
  const place = placeOf(key);
  if (place === undefined && key !== 'Escape') return;
  open.value = false;
  if (place !== undefined) focusOn(place);
}

function focusOn(place: Place): void {
  const found = document.querySelector<HTMLElement>(`[data-place="${place}"]`);
  if (found === null) return;
  if (found.getAttribute('role') === 'tab') found.click();
  const target = found.matches(TAKES_FOCUS) ? found : (found.querySelector<HTMLElement>(TAKES_FOCUS) ?? focusable(found));
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
}

function focusable(place: HTMLElement): HTMLElement {
  place.tabIndex = -1;
  return place;
}
