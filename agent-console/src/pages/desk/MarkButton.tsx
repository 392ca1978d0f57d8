import { useState } from 'preact/hooks';
import { words } from '../../app/look';
import { Button } from '../../parts/Button';
import { MarkMoment } from '../../parts/MarkMoment';

/** Her own bookmark in the call she is on: opened, the moment is already held while she types. */
export function MarkButton({ call }: { readonly call: string }) {
  const w = words.value.coaching;
  const [open, setOpen] = useState(false);
  return (
    <div class="opens" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <Button kind="quiet" icon="bookmark" expanded={open} onClick={() => setOpen(!open)}>{w.moment}</Button>
      {open && (
        <div class="opened mark-opened" role="group" aria-label={w.moment}>
          <MarkMoment call={call} />
        </div>
      )}
    </div>
  );
}
