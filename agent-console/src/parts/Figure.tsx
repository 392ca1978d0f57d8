import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { words } from '../app/look';
import { Icon } from './Icon';

interface Props {
  readonly label: string;
  /** The figure as shown; null: not measured, which is said in words. */
  readonly value: string | null;
  /** What it was made of, shown under it. */
  readonly made?: ComponentChildren;
  /** How it is computed: one click, hover or focus away. */
  readonly formula: string;
  readonly name: string;
}

/** One figure of the day. Its formula opens on hover, focus or click; Escape closes it, and the pointer may rest on it. */
export function Figure({ label, value, made, formula, name }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const pinned = useRef(false);
  const close = (): void => {
    pinned.current = false;
    setOpen(false);
  };
  const toggle = (): void => {
    pinned.current = !pinned.current;
    setOpen(pinned.current);
  };
  return (
    <div class="figure" data-figure={name} onMouseEnter={() => setOpen(true)} onMouseLeave={() => pinned.current || setOpen(false)} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <button type="button" class="figure-label" aria-expanded={open} aria-controls={id} onFocus={() => setOpen(true)} onBlur={close} onMouseDown={(event) => event.preventDefault()} onClick={toggle}>
        <span>{label}</span>
        <Icon name="formula" />
        <span class="out-of-sight">{words.value.figures.how}</span>
      </button>
      <p class={value === null ? 'figure-value unmeasured' : 'figure-value'}>{value ?? words.value.notMeasured}</p>
      <div class="figure-made">{made}</div>
      <p class="formula-text" id={id} role="note" hidden={!open}>
        {formula}
      </p>
    </div>
  );
}

export interface Part {
  readonly name: string;
  readonly label: string;
  readonly ms: number;
  readonly text: string;
}

/** Lengths side by side in one bar, with their words and values under it; the bar alone says nothing that the words do not. */
export function StackedBar({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      <div class="bar" aria-hidden="true">
        {parts.map(({ name, ms }) => ms > 0 && <span key={name} class="bar-part" data-part={name} style={{ flexGrow: ms }} />)}
      </div>
      <ul class="bar-words">
        {parts.map(({ name, label, text }) => (
          <li key={name} data-part={name}>
            {label} <b>{text}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
