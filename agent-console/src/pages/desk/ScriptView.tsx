import type { CallDesk } from '#api';
import { logged, sheet, write } from '../../app/desk';
import { words } from '../../app/look';
import { scriptOf, type Script } from '../../core/worksheet';
import { SelectField } from '../../parts/Field';

/** The reason for the call, and what to say: whole sentences, key words, or nothing, as her level is. */
export function ScriptView({ desk }: { readonly desk: CallDesk | null }) {
  const w = words.value.work;
  if (desk === null) return <p class="empty">{w.waiting}</p>;
  const script = scriptOf(desk, sheet.value);
  const choose = (id: string): void => {
    logged('reason', 'chose', id);
    write({ ...sheet.value, script: id });
  };
  return (
    <div class="script">
      <SelectField
        label={w.reason}
        value={script?.id ?? ''}
        onPick={choose}
        options={desk.scripts.map(({ id, title }) => ({ value: id, text: id === desk.suggested ? `${title} (${w.suggested})` : title }))}
      />
      {desk.support === 'none' ? <p class="empty">{w.noScript}</p> : <Steps script={script} />}
    </div>
  );
}

function Steps({ script }: { readonly script: Script | undefined }) {
  const w = words.value.work;
  return (
    <ol class="script-steps">
      {script?.steps.map(({ title, say, words: key }) => (
        <li key={title}>
          <b>{title}</b>
          {say === null ? <KeyWords words={key} /> : <p>{w.say(say)}</p>}
        </li>
      ))}
    </ol>
  );
}

function KeyWords({ words: key }: { readonly words: readonly string[] }) {
  return (
    <ul class="key-words">
      {key.map((word) => <li key={word}>{word}</li>)}
    </ul>
  );
}
