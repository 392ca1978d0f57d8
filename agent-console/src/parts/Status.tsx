import { useComputed } from '@preact/signals';
import { feedStatus, floor } from '../app/live';
import { language, words } from '../app/look';
import { clock, now } from '../app/time';
import { duration, seconds } from '../core/figures';
import { Notice } from './Notice';

/** Whether the switch runs, in the band. */
export function PbxState() {
  const pbx = floor.value?.pbx;
  if (!pbx) return null;
  return (
    <span class="lamp" data-lamp={pbx.state} role="status">
      <span class="lamp-light" aria-hidden="true" />
      {words.value.pbx[pbx.state]}
    </span>
  );
}

/** Whether what is on the screen is live; says for how long it has stood still. */
export function FeedState() {
  const w = words.value.feed;
  const status = feedStatus.value;
  return (
    <span class="lamp" data-lamp={status.kind} role="status">
      <span class="lamp-light" aria-hidden="true" />
      {status.kind === 'frozen' ? (
        <span>
          {w.frozen('')}
          <Age since={status.since} />
        </span>
      ) : (
        w[status.kind]
      )}
    </span>
  );
}

/** Over the foot of the page while nothing new arrives, so that nothing moves; the band on top says for how long. */
export function FrozenNotice() {
  const status = feedStatus.value;
  if (status.kind !== 'frozen') return null;
  return (
    <div class="frozen-notice">
      <Notice kind="warning">{words.value.feed.frozenHelp}</Notice>
    </div>
  );
}

/** Seconds at first, mm:ss from two minutes on. `since` is on the local clock. */
function Age({ since }: { readonly since: number }) {
  const text = useComputed(() => {
    const age = Math.max(0, now.value - clock.offset() - since);
    return age < 120_000 ? seconds(age, language.value) : duration(age);
  });
  return (
    <span class="timer" aria-live="off">
      {text}
    </span>
  );
}
