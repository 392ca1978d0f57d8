// Keys that act anywhere on the page: function keys alone, because text fields and browsers leave these to us.
import { useEffect } from 'preact/hooks';

/** F1, F3, F5 to F7 and F10 to F12 are the browser's. */
export type ShortKey = 'F2' | 'F4' | 'F8' | 'F9';

/** Does `what` when the key is pressed, as long as the part that asks for it is shown. */
export function useKey(key: ShortKey, what: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== key || event.repeat || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      what();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
