import { useKey, type ShortKey } from '../app/keys';
import { Button, type ButtonProps } from './Button';

/** A button that a function key presses too; the key is printed on it. */
export function KeyButton({ shortKey, children, ...button }: ButtonProps & { readonly shortKey: ShortKey }) {
  useKey(shortKey, () => {
    if (!button.pending && !button.disabled) button.onClick?.();
  });
  return (
    <Button {...button} keys={shortKey}>
      {children} <kbd aria-hidden="true">{shortKey}</kbd>
    </Button>
  );
}
