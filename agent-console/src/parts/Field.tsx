import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Draws the control; its ids tie it to label, hint and error. */
  readonly control: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ComponentChildren;
}

/** A label, its control, what to type, and under it what is wrong and what to do. */
export function Field({ label, hint, error, control }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {control({ id, describedBy: described || undefined, invalid: Boolean(error) })}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="phone-lost" />
          {error}
        </p>
      )}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'password';
  readonly autocomplete?: string;
  readonly inputMode?: 'text' | 'numeric';
  readonly narrow?: boolean;
  readonly box?: Ref<HTMLInputElement>;
  readonly after?: ComponentChildren;
}

export function TextField({ label, value, onInput, hint, error, type = 'text', autocomplete = 'off', inputMode = 'text', narrow, box, after }: TextProps) {
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      error={error}
      control={({ id, describedBy, invalid }) => (
        <div class={narrow ? 'box narrow' : 'box'}>
          <input
            id={id}
            ref={box ?? null}
            {...({ type } as { type: 'text' })}
            value={value}
            autocomplete={autocomplete}
            inputMode={inputMode}
            autocapitalize="none"
            spellcheck={false}
            maxLength={128}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {after}
        </div>
      )}
    />
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onPick: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Shown first and standing for nothing chosen. */
  readonly placeholder?: string;
}

export function SelectField({ label, value, options, onPick, hint, error, placeholder }: SelectProps) {
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      error={error}
      control={({ id, describedBy, invalid }) => (
        <select id={id} value={value} aria-describedby={describedBy} aria-invalid={invalid} onChange={(event) => onPick(event.currentTarget.value)}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    />
  );
}

interface PicksProps {
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onPick: (value: string) => void;
  readonly error?: string | undefined;
  /** The label is only read out: a heading above says the same. */
  readonly titled?: boolean;
}

/** One of a few, all in sight: radio buttons that look like what they are, large enough to hit without aiming. */
export function Picks({ label, chosen, options, onPick, error, titled = false }: PicksProps) {
  const id = useId();
  return (
    <fieldset class="field picks" aria-describedby={error && `${id}-error`}>
      <legend class={titled ? 'out-of-sight' : undefined}>{label}</legend>
      <div class="picks-row">
        {options.map(({ value, text }) => (
          <label key={value} class="pick">
            <input type="radio" name={id} value={value} checked={value === chosen} onChange={() => onPick(value)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="phone-lost" />
          {error}
        </p>
      )}
    </fieldset>
  );
}
