import type { OpenPack } from '#api';
import { say } from '../../../app/workshopWords';
import type { Writing } from '../../../app/writing';
import { asMap, asText, listAt, mapAt, put, without, type Tree } from '../../../core/draft';
import { sayings } from '../../../core/graph';
import { Button, IconButton } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Check } from '../../../parts/Check';
import { SelectField } from '../../../parts/Field';
import { DraftText, Item } from './parts';

interface Props {
  readonly form: Writing;
  readonly pack: OpenPack;
}

/** What a supervisor may tell the trainee, and may have happen. */
export function Events({ form, pack }: Props) {
  const w = say.value;
  const hints = listAt(form.draft.value, ['hints']);
  const events = listAt(form.draft.value, ['injects']);
  const addEvent = (): void => {
    const event = { id: `event-${events.length + 1}`, title: '', say: 'impatience' };
    form.change(put(form.draft.value, ['injects', events.length], event), `event ${events.length}`);
  };
  return (
    <>
      <Card title={w.hints}>
        <div class="stack">
          {hints.map((_, n) => (
            <div key={n} class="write-row line">
              <DraftText form={form} path={['hints', n]} label={w.hint(n + 1)} />
              <IconButton icon="close" label={w.removeOf(w.hint(n + 1))} onClick={() => form.change(without(form.draft.value, ['hints', n]), `hint ${n}`)} />
            </div>
          ))}
          <div class="buttons"><Button onClick={() => form.change(put(form.draft.value, ['hints', hints.length], ''), 'hint')}>{w.addHint}</Button></div>
        </div>
      </Card>
      <Card title={w.events}>
        <div class="stack">
          {events.map((event, n) => <EventRow key={n} form={form} pack={pack} n={n} event={asMap(event)} />)}
          <div class="buttons"><Button onClick={addEvent}>{w.addEvent}</Button></div>
        </div>
      </Card>
    </>
  );
}

/** Either he says something at his next turn, or his line goes bad at once. */
function EventRow({ form, pack, n, event }: Props & { readonly n: number; readonly event: { readonly [key: string]: Tree } }) {
  const w = say.value;
  const path = ['injects', n] as const;
  const title = asText(event['title']);
  const line = asText(event['line']);
  const own = Object.keys(mapAt(form.draft.value, ['phrases']));
  const does = line !== '' ? `line:${line}` : `say:${sayings(event['say']).join(',')}`;
  const options = [
    ...[...own, ...pack.occasions].map((phrase) => ({ value: `say:${phrase}`, text: w.eventSays(phrase) })),
    ...Object.entries(w.eventLine).map(([value, text]) => ({ value: `line:${value}`, text })),
  ];
  const pick = (chosen: string): void => {
    const [kind, what = ''] = chosen.split(':');
    const base = { id: asText(event['id']), title };
    const next = kind === 'line' ? { ...base, line: what, length: asText(event['length']) || '20s' } : { ...base, say: what };
    form.change(put(form.draft.value, path, next), `event ${n}`);
  };
  const set = (key: string, isOn: boolean): void => {
    const { [key]: before, ...rest } = event;
    form.change(put(form.draft.value, path, isOn ? { ...rest, [key]: 'true' } : rest), `event ${n} ${key}`);
  };
  return (
    <Item form={form} path={path} label={title || asText(event['id'])}>
      <div class="write-row">
        <DraftText form={form} path={[...path, 'title']} label={w.eventTitle} quiet />
        <SelectField label={w.eventDoes} value={does} options={options.some(({ value }) => value === does) ? options : [{ value: does, text: does }, ...options]} onPick={pick} />
        {line !== '' && <DraftText form={form} path={[...path, 'length']} label={w.length} quiet />}
        <IconButton icon="close" label={w.removeOf(title)} onClick={() => form.change(without(form.draft.value, path), `event ${n}`)} />
      </div>
      {line === '' && (
        <div class="buttons">
          <Check checked={asText(event['angry']) === 'true'} onPick={(isOn) => set('angry', isOn)}>{w.eventAngry}</Check>
          <Check checked={asText(event['end']) === 'true'} onPick={(isOn) => set('end', isOn)}>{w.eventEnds}</Check>
        </div>
      )}
    </Item>
  );
}
