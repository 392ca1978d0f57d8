import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { words } from '../app/look';
import { Button } from './Button';

interface Props {
  /** What the button says that begins it. */
  readonly children: ComponentChildren;
  readonly question: string;
  readonly yes: string;
  readonly pending: boolean;
  readonly onYes: () => void;
}

/** A button that asks once more, in words, before it does what cannot be taken back. */
export function Confirm({ children, question, yes, pending, onYes }: Props) {
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button kind="quiet" pending={pending} onClick={() => setAsked(true)}>{children}</Button>;
  return (
    <div class="confirm" role="group" aria-label={question}>
      <p>{question}</p>
      <div class="buttons">
        <Button
          kind="danger"
          onClick={() => {
            setAsked(false);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button onClick={() => setAsked(false)}>{words.value.cancel}</Button>
      </div>
    </div>
  );
}
