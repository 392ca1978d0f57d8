import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly name?: string;
  /** Where a short key leads. */
  readonly place?: string;
}

/** A titled region of a page. */
export function Card({ title, children, aside, name = '', place }: Props) {
  const id = useId();
  return (
    <section class={`card ${name}`} data-place={place} aria-labelledby={id}>
      <header class="card-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
