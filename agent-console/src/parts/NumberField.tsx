import { Field } from './Field';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  /** What is counted, behind the number. */
  readonly unit?: string;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly onInput: (value: number) => void;
}

/** A whole number with its unit; what is not a number yet is NaN, for the form to refuse. */
export function NumberField({ label, value, least, most, step = 1, unit, error, hint, onInput }: Props) {
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      error={error}
      control={({ id, describedBy, invalid }) => (
        <span class="number-box">
          <input
            id={id}
            type="number"
            inputMode="numeric"
            min={least}
            max={most}
            step={step}
            value={Number.isNaN(value) ? '' : value}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
          />
          {unit !== undefined && <span class="unit">{unit}</span>}
        </span>
      )}
    />
  );
}
