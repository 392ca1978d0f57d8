import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly label: string;
  readonly chosen: T;
  readonly tabs: readonly { readonly value: T; readonly text: string; readonly place?: string }[];
  readonly onPick: (value: T) => void;
  readonly children: ComponentChildren;
}

/** Two or three views of one thing, one in sight at a time; arrow keys move between them. */
export function TabPanels<T extends string>({ label, chosen, tabs, onPick, children }: Props<T>) {
  const id = useId();
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.findIndex(({ value }) => value === chosen) + step + tabs.length) % tabs.length];
    if (!next) return;
    onPick(next.value);
    document.getElementById(`${id}-${next.value}`)?.focus();
  };
  return (
    <div class="tab-panels">
      <div class="tab-row" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ value, text, place }) => (
          <button key={value} id={`${id}-${value}`} type="button" role="tab" data-place={place} aria-selected={value === chosen} aria-controls={`${id}-panel`}
            tabIndex={value === chosen ? 0 : -1} onClick={() => onPick(value)}>
            {text}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} class="tab-panel" role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </div>
  );
}
