import { useEffect, useMemo } from 'preact/hooks';
import { announce } from '../../app/announce';
import { asking } from '../../app/ask';
import { haveRead } from '../../app/coaching';
import { words } from '../../app/look';
import { unread } from '../../core/coaching';
import type { SeatView } from '../../core/wire';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';

/** What her trainer wrote and she has not read yet: over the page's foot, where it moves nothing and waits until she is ready for it. */
export function Messages({ seat }: { readonly seat: SeatView }) {
  const w = words.value.coaching;
  const asks = useMemo(asking, []);
  const waiting = unread(seat);
  const newest = waiting.at(-1);
  useEffect(() => {
    if (newest) announce('message', `${w.fromTrainer}: ${newest.text}`);
  }, [newest?.id]);
  if (waiting.length === 0) return null;
  return (
    <section class="messages" aria-label={w.fromTrainer}>
      {waiting.map(({ id, text }) => (
        <div key={id} class="message">
          <p>
            <Icon name="message" />
            <span>
              <small>{w.fromTrainer}</small> {text}
            </span>
          </p>
          <Button icon="right" pending={asks.pending.value === id} onClick={() => void asks.ask(id, () => haveRead(seat.id, id))}>{w.read}</Button>
        </div>
      ))}
    </section>
  );
}
