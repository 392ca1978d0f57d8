import { Icon, type IconName } from './Icon';

interface Props<T extends string> {
  readonly label: string;
  readonly chosen: T;
  readonly options: readonly { readonly value: T; readonly text: string; readonly full: string; readonly icon?: IconName; readonly lang?: string }[];
  readonly onPick: (value: T) => void;
}

/** A few exclusive choices side by side, each a button that says whether it is on. */
export function Choice<T extends string>({ label, chosen, options, onPick }: Props<T>) {
  return (
    <div class="choice" role="group" aria-label={label}>
      {options.map(({ value, text, full, icon, lang }) => (
        <button key={value} type="button" aria-pressed={value === chosen} aria-label={full} title={full} lang={lang} onClick={() => onPick(value)}>
          {icon ? <Icon name={icon} /> : text}
        </button>
      ))}
    </div>
  );
}
