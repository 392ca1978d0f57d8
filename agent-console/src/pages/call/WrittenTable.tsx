import { useEffect, useState } from 'preact/hooks';
import type { Writing, WrittenField } from '#api';
import { language, words } from '../../app/look';
import { api } from '../../app/session';
import { Problem } from '../../core/api';
import { count } from '../../core/figures';
import { Card } from '../../parts/Card';
import { Figure } from '../../parts/Figure';
import { Icon } from '../../parts/Icon';

/** What she wrote into each field of the form, beside what is true. Nothing while she is not done with the call, or nothing was asked. */
export function WrittenTable({ call, writing }: { readonly call: string; readonly writing: Writing | null }) {
  const w = words.value.archive.written;
  const fields = useWritten(call);
  if (fields.length === 0) return null;
  const typing = writing?.typing ?? null;
  return (
    <Card title={w.title} name="call-written">
      <div class="table-frame" tabIndex={0} role="group" aria-label={w.title}>
        <table class="calls written">
          <thead>
            <tr><th scope="col">{w.field}</th><th scope="col">{w.said}</th><th scope="col">{w.truth}</th><th scope="col">{w.verdict}</th></tr>
          </thead>
          <tbody>{fields.map((field) => <Row key={field.key} field={field} />)}</tbody>
        </table>
      </div>
      {writing && (
        <div class="talk-figures">
          <Figure name="fields" label={w.fields} value={writing.judged === 0 ? null : w.of(writing.right, writing.judged)} made={writing.soundRight > 0 && w.soundRight(writing.soundRight)} formula={w.how.fields} />
          <Figure name="typing" label={w.typing} value={typing?.netWpm == null ? null : w.wpm(count(typing.netWpm, language.value))} made={typing && w.typed(typing.characters, typing.corrections)} formula={w.how.typing} />
        </div>
      )}
    </Card>
  );
}

function Row({ field: { label, written, truth, right, soundsRight, errors } }: { readonly field: WrittenField }) {
  const w = words.value.archive.written;
  const empty = written.trim() === '';
  return (
    <tr>
      <th scope="row">{label[language.value]}</th>
      <td>{empty ? <span class="quiet-line">{w.nothing}</span> : written}</td>
      <td>{truth ?? '\u2013'}</td>
      <td>
        {right !== null && (
          <span class="outcome" data-right={String(right)}>
            <Icon name={right ? 'right' : 'wrong'} />
            {right ? w.right : empty ? w.missing : soundsRight ? w.soundsRight : w.wrong}
            {!right && !empty && errors !== null && <small>{w.errors(errors)}</small>}
          </span>
        )}
      </td>
    </tr>
  );
}

function useWritten(call: string): readonly WrittenField[] {
  const [fields, setFields] = useState<readonly WrittenField[]>([]);
  useEffect(() => {
    api.get<{ items: readonly WrittenField[] }>(`/calls/${encodeURIComponent(call)}/written`).then(
      ({ items }) => setFields(items),
      (problem) => {
        if (!(problem instanceof Problem)) throw problem;
      },
    );
  }, [call]);
  return fields;
}
