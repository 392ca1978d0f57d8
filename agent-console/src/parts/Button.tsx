import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly icon?: IconName;
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  /** Asked and not answered yet: marked, and a further click does nothing. */
  readonly pending?: boolean;
  readonly disabled?: boolean;
  readonly title?: string;
  readonly label?: string;
  readonly pressed?: boolean;
  /** For a button that opens something under it. */
  readonly expanded?: boolean;
  /** The key that presses it too. */
  readonly keys?: string;
  readonly onClick?: () => void;
}

export function Button({ children, icon, kind = 'plain', type = 'button', pending = false, disabled = false, title, label, pressed, expanded, keys, onClick }: ButtonProps) {
  return (
    <button
      type={type}
      class={`button ${kind}`}
      aria-busy={pending}
      aria-disabled={pending || disabled}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={keys}
      title={title}
      onClick={(event) => (pending || disabled ? event.preventDefault() : onClick?.())}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** A button whose word is read out and shown as a tip. */
export function IconButton({ icon, label, pressed, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} aria-pressed={pressed} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
