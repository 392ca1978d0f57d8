interface Props<T extends string> {
  readonly label: string;
  readonly chosen: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onPick: (value: T) => void;
}

/** A few views of one page, one in sight. */
export function Tabs<T extends string>({ label, chosen, options, onPick }: Props<T>) {
  return (
    <div class="tabs" role="group" aria-label={label}>
      {options.map(({ value, text }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onPick(value)}>
          {text}
        </button>
      ))}
    </div>
  );
}
