import { Field } from './Field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly rows?: number;
  readonly onInput: (value: string) => void;
}

/** A text of some lines. */
export function TextArea({ label, value, longest, rows = 2, onInput }: Props) {
  return (
    <Field
      label={label}
      control={({ id, describedBy }) => (
        <textarea id={id} rows={rows} maxLength={longest} value={value} aria-describedby={describedBy} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    />
  );
}
