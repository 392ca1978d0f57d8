import type { OpenPack } from '#api';
import { say } from '../../../app/workshopWords';
import type { Writing } from '../../../app/writing';
import { Card } from '../../../parts/Card';
import { DraftSelect, DraftText } from './parts';

/** What the call is and what it is for. */
export function Basics({ form, pack }: { readonly form: Writing; readonly pack: OpenPack }) {
  const w = say.value;
  const of = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, text]) => ({ value, text }));
  return (
    <Card title={w.basics}>
      <div class="stack">
        <DraftText form={form} path={['title']} label={w.titleField} />
        <DraftText form={form} path={['aim']} label={w.aimField} long />
        <div class="field-row">
          <DraftSelect form={form} path={['family']} label={w.family} options={of(w.families)} />
          <DraftSelect form={form} path={['level']} label={w.level} options={of(w.levels).map(({ value, text }) => ({ value, text: `${value} (${text})` }))} />
          <DraftSelect form={form} path={['customer']} label={w.customer} options={pack.customers.map(({ id, name, age }) => ({ value: id, text: `${name} (${age})` }))} />
          <DraftSelect form={form} path={['script']} label={w.script} none={w.scriptNone} options={pack.scripts.map(({ id, title }) => ({ value: id, text: title }))} />
        </div>
      </div>
    </Card>
  );
}
