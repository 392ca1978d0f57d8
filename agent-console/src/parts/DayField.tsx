import { Field } from './Field';

interface Props {
  readonly label: string;
  /** 2026-01-31, or nothing. */
  readonly value: string;
  readonly onPick: (day: string) => void;
}

/** A day, by the browser's own calendar. */
export function DayField({ label, value, onPick }: Props) {
  return <Field label={label} control={({ id }) => <input id={id} type="date" value={value} onChange={(event) => onPick(event.currentTarget.value)} />} />;
}
