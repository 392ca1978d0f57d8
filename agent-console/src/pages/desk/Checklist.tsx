import type { CallDesk } from '#api';
import { logged, sheet, write } from '../../app/desk';
import { words } from '../../app/look';
import { scriptOf, withCheck } from '../../core/worksheet';

/** What the note must hold, for her to tick off before she closes. */
export function Checklist({ desk }: { readonly desk: CallDesk | null }) {
  const items = desk === null ? [] : (scriptOf(desk, sheet.value)?.checklist ?? []);
  if (items.length === 0) return null;
  const tick = (item: string, checked: boolean): void => {
    logged('checklist', 'chose', `${checked ? '+' : '-'} ${item}`);
    write(withCheck(sheet.value, item, checked));
  };
  return (
    <fieldset class="checklist">
      <legend>{words.value.work.checklist}</legend>
      {items.map((item) => (
        <label key={item} class="check">
          <input type="checkbox" checked={sheet.value.checked.includes(item)} onChange={(event) => tick(item, event.currentTarget.checked)} />
          <span>{item}</span>
        </label>
      ))}
    </fieldset>
  );
}
