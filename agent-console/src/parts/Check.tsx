import type { ComponentChildren } from 'preact';

interface Props {
  readonly checked: boolean;
  readonly onPick: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

/** One thing that is so or not, with its words beside it. */
export function Check({ checked, onPick, children }: Props) {
  return (
    <label class="pick">
      <input type="checkbox" checked={checked} onChange={(event) => onPick(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
