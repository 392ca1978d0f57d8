// What she writes down on a call: the reason she chose, the fields of the form, what the note holds, the note.
import type { CallDesk, Worksheet } from '#api';

export type Script = CallDesk['scripts'][number];
export type FormField = CallDesk['form'][number];

export const BLANK: Worksheet = { script: '', fields: {}, checked: [], note: '' };

/** The longest a field takes, as the server checks it. */
export const LONGEST_FIELD = 500;

export function withField(sheet: Worksheet, key: string, value: string): Worksheet {
  return { ...sheet, fields: { ...sheet.fields, [key]: value.slice(0, LONGEST_FIELD) } };
}

export function withCheck(sheet: Worksheet, item: string, checked: boolean): Worksheet {
  const others = sheet.checked.filter((one) => one !== item);
  return { ...sheet, checked: checked ? [...others, item] : others };
}

/** The script in use: the one she chose, else the one that was suggested, else the one for any call. */
export function scriptOf(desk: CallDesk, sheet: Worksheet): Script | undefined {
  const wanted = sheet.script || desk.suggested;
  return desk.scripts.find(({ id }) => id === wanted) ?? desk.scripts[0];
}

/** The fields a script asks for, in its order. */
export function formOf(desk: CallDesk, script: Script | undefined): readonly FormField[] {
  return (script?.fields ?? []).flatMap((key) => desk.form.find((field) => field.key === key) ?? []);
}

/** How many of a script's fields hold something. */
export function filled(sheet: Worksheet, fields: readonly FormField[]): number {
  return fields.filter(({ key }) => (sheet.fields[key] ?? '').trim() !== '').length;
}
