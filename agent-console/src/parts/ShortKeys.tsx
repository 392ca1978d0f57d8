import { useEffect, useState } from 'preact/hooks';
import { words } from '../app/look';
import { LEADER, placeOf, SHORT_KEYS, type Place } from '../core/shortkeys';

/** Where the focus goes: the first thing of that place that takes it. */
const TAKES_FOCUS = 'input:not([disabled]), textarea:not([disabled]), select, button:not([aria-disabled=true]), summary, audio';

/** A row of letters over the foot of the page: F2 shows it, a letter goes there, Escape closes it. */
export function ShortKeys() {
  const w = words.value.work.keys;
  const [on, setOn] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key === LEADER && !event.repeat) setOn(!on);
      else if (on && event.key === 'Escape') setOn(false);
      else if (on && placeOf(event.key) !== undefined) go(placeOf(event.key));
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const go = (place: Place | undefined): void => {
      setOn(false);
      focusOn(place);
    };
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, [on]);
  if (!on) return <p class="keys-hint"><kbd>{LEADER}</kbd> {w.title}</p>;
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

function focusOn(place: Place | undefined): void {
  const found = document.querySelector<HTMLElement>(`[data-place="${place}"]`);
  if (found === null) return;
  if (found.getAttribute('role') === 'tab') found.click();
  const inside = found.matches(TAKES_FOCUS) ? found : found.querySelector<HTMLElement>(TAKES_FOCUS);
  const target = inside ?? found;
  if (inside === null) found.tabIndex = -1;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
}
