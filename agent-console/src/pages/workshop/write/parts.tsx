import type { ComponentChildren } from 'preact';
import { Field, SelectField } from '../../../parts/Field';
import type { Writing } from '../../../app/writing';
import { say } from '../../../app/workshopWords';
import { put, remarksIn, remarksOn, textAt, without, type Path } from '../../../core/draft';
import { Remarks, remarkText } from '../Remarks';

export const pointerOf = (path: Path): string => path.map((step) => `/${step}`).join('');

/** What is wrong at this very place, for the line under a field. */
export function errorAt(form: Writing, path: Path): string | undefined {
  const said = remarksOn(form.remarks.value, pointerOf(path)).filter(({ advice }) => !advice);
  return said.length === 0 ? undefined : said.map(remarkText).join(' ');
}

/** Everything said of this place and what is in it. */
export function RemarksAt({ form, path }: { readonly form: Writing; readonly path: Path }) {
  return <Remarks all={remarksIn(form.remarks.value, pointerOf(path))} />;
}

interface TextProps {
  readonly form: Writing;
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  /** Several lines. */
  readonly long?: boolean;
  readonly wide?: boolean;
  /** Left empty, the key goes. */
  readonly optional?: boolean;
  /** What is said of the place is told elsewhere. */
  readonly quiet?: boolean;
}

/** One text of the draft. */
export function DraftText({ form, path, label, hint, long = false, optional = false, quiet = false }: TextProps) {
  const value = textAt(form.draft.value, path);
  const type = (text: string): void => {
    const next = optional && text.trim() === '' ? without(form.draft.value, path) : put(form.draft.value, path, text);
    form.change(next, pointerOf(path));
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      error={quiet ? undefined : errorAt(form, path)}
      control={({ id, describedBy, invalid }) =>
        long ? (
          <textarea id={id} rows={2} maxLength={1000} value={value} aria-describedby={describedBy} aria-invalid={invalid} onInput={(event) => type(event.currentTarget.value.replace(/\n/g, ' '))} />
        ) : (
          <div class="box">
            <input id={id} maxLength={1000} autocomplete="off" value={value} aria-describedby={describedBy} aria-invalid={invalid} onInput={(event) => type(event.currentTarget.value)} />
          </div>
        )
      }
    />
  );
}

interface SelectProps {
  readonly form: Writing;
  readonly path: Path;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Stands for nothing, and then the key goes. */
  readonly none?: string;
  readonly quiet?: boolean;
}

/** One of several; what is there and is none of them is shown all the same. */
export function DraftSelect({ form, path, label, options, none, quiet = false }: SelectProps) {
  const value = textAt(form.draft.value, path);
  const known = value === '' || options.some((one) => one.value === value);
  const pick = (chosen: string): void => {
    form.change(chosen === '' ? without(form.draft.value, path) : put(form.draft.value, path, chosen), pointerOf(path));
  };
  return (
    <SelectField
      label={label}
      value={value}
      options={known ? options : [{ value, text: value }, ...options]}
      error={quiet ? undefined : errorAt(form, path)}
      onPick={pick}
      {...(none !== undefined ? { placeholder: none } : value === '' ? { placeholder: say.value.choose } : {})}
    />
  );
}

/** One item of a list, with what is said of it. */
export function Item({ form, path, label, id, children }: { readonly form: Writing; readonly path: Path; readonly label: string; readonly id?: string; readonly children: ComponentChildren }) {
  const said = remarksIn(form.remarks.value, pointerOf(path));
  return (
    <fieldset id={id} class={said.some(({ advice }) => !advice) ? 'write-item wrong' : 'write-item'}>
      <legend class="out-of-sight">{label}</legend>
      {children}
      <Remarks all={said} />
    </fieldset>
  );
}
