import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface Props {
  readonly kind: 'info' | 'warning' | 'error' | 'done';
  readonly children: ComponentChildren;
}

const ICONS = { info: 'info', warning: 'frozen', error: 'phone-lost', done: 'right' } as const;

/** One thing to know and what to do. Errors are announced at once, the rest when the reader pauses. */
export function Notice({ kind, children }: Props) {
  return (
    <div class={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={ICONS[kind]} />
      <div>{children}</div>
    </div>
  );
}
