import { useRef } from 'preact/hooks';
import { logged } from '../../app/desk';
import { keyName } from '../../core/fieldlog';
import { LONGEST_FIELD } from '../../core/worksheet';
import { Field } from '../../parts/Field';

interface Props {
  /** As the log names it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly numeric?: boolean;
  /** More than one line, of so many characters at most. */
  readonly long?: number;
}

/** A field of the desk whose filling in is logged: when it was entered, each key, what stood in it when it was left. */
export function Written({ name, label, hint, value, onInput, numeric = false, long }: Props) {
  const now = useRef(value);
  now.current = value;
  const facts = {
    name,
    value,
    autocomplete: 'off' as const,
    spellcheck: false,
    maxLength: long ?? LONGEST_FIELD,
    onFocus: () => logged(name, 'entered'),
    onBlur: () => logged(name, 'left', now.current),
    onPaste: (event: ClipboardEvent) => logged(name, 'pasted', event.clipboardData?.getData('text') ?? ''),
    onKeyDown: (event: KeyboardEvent) => {
      const key = keyName(event.key);
      if (key !== null) logged(name, 'key', key);
    },
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      control={({ id, describedBy }) =>
        long === undefined ? (
          <input id={id} {...facts} inputMode={numeric ? 'numeric' : 'text'} aria-describedby={describedBy} onInput={(event) => onInput(event.currentTarget.value)} />
        ) : (
          <textarea id={id} {...facts} rows={2} aria-describedby={describedBy} onInput={(event) => onInput(event.currentTarget.value)} />
        )
      }
    />
  );
}
