import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Class, Receipt, SetAside } from '#api';
import { asking, type Asking } from '../../app/ask';
import { readClasses } from '../../app/classes';
import { language, words } from '../../app/look';
import { personName } from '../../app/people';
import { api, session } from '../../app/session';
import { timeOfDay } from '../../core/figures';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Confirm } from '../../parts/Confirm';
import { TextField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';

const LOCALES = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' } as const;
const of = (person: string): string => `/people/${encodeURIComponent(person)}`;

/** What can be done with the records of each trainee of a class, and what was erased. */
export function PrivacyView({ of: here }: { readonly of: Class | null }) {
  const w = words.value.rights;
  const asks = useMemo(asking, []);
  const admin = session.value?.role === 'admin';
  const [aside, setAside] = useState<readonly SetAside[]>([]);
  const [receipts, setReceipts] = useState<readonly Receipt[]>([]);
  const look = async (): Promise<void> => {
    setAside((await api.get<{ items: readonly SetAside[] }>('/set-aside')).items);
    if (admin) setReceipts((await api.get<{ items: readonly Receipt[] }>('/receipts')).items);
  };
  useEffect(() => void asks.ask('read', look), [here?.id]);
  const act = (name: string, request: () => Promise<unknown>): void => void asks.ask(name, () => request().then(readClasses).then(look));
  return (
    <div class="stack">
      <Card title={w.title} name="privacy">
        <p class="quiet-line">{w.lead}</p>
        {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
        <ul class="privacy-list">
          {here?.trainees.map(({ id, name }) => <Trainee key={id} id={id} name={name} admin={admin} asks={asks} aside={aside.some(({ person }) => person === id)} act={act} />)}
        </ul>
      </Card>
      {admin && <Receipts receipts={receipts} />}
    </div>
  );
}

interface Props {
  readonly id: string;
  readonly name: string;
  readonly admin: boolean;
  readonly aside: boolean;
  readonly asks: Asking;
  readonly act: (name: string, request: () => Promise<unknown>) => void;
}

function Trainee({ id, name, admin, aside, asks, act }: Props) {
  const w = words.value.rights;
  const [renaming, setRenaming] = useState(false);
  const pending = asks.pending.value;
  return (
    <li data-person={id}>
      <strong>{name}</strong> {aside && <span class="quiet-line">{w.isAside}</span>}
      <div class="buttons">
        <a class="more-link" href={`/api/v1${of(id)}/file`} aria-label={w.handOf(name)} download>{w.hand}</a>
        {aside
          ? <Button label={w.liftOf(name)} pending={pending === `lift ${id}`} onClick={() => act(`lift ${id}`, () => api.delete(`${of(id)}/set-aside`))}>{w.lift}</Button>
          : <Button label={w.asideOf(name)} pending={pending === `aside ${id}`} onClick={() => act(`aside ${id}`, () => api.put(`${of(id)}/set-aside`, { why: '' }))}>{w.aside}</Button>}
        {admin && <Button kind="quiet" expanded={renaming} onClick={() => setRenaming(!renaming)}>{w.rename}</Button>}
        {admin && <Confirm question={w.eraseSure(name)} yes={w.eraseYes} pending={pending === `erase ${id}`} onYes={() => act(`erase ${id}`, () => api.delete(`${of(id)}/records`))}>{w.erase}</Confirm>}
      </div>
      {renaming && <NewName id={id} name={name} act={act} onDone={() => setRenaming(false)} />}
    </li>
  );
}

function NewName({ id, name, act, onDone }: Pick<Props, 'id' | 'name' | 'act'> & { readonly onDone: () => void }) {
  const w = words.value.rights;
  const [right, setRight] = useState(name);
  return (
    <form
      class="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        act(`rename ${id}`, () => api.put(`${of(id)}/name`, { name: right }));
        onDone();
      }}
    >
      <TextField label={w.newName} value={right} onInput={setRight} />
      <Button type="submit" disabled={right.trim() === ''}>{w.keepName}</Button>
    </form>
  );
}

function Receipts({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const w = words.value.rights;
  return (
    <Card title={w.receipts} name="receipts">
      {receipts.length === 0 && <p class="quiet-line">{w.noReceipts}</p>}
      {receipts.map(({ id, person, by, at, erased, kept }) => (
        <section key={id} data-receipt={id}>
          <h3>{`${personName(person)} · ${new Date(at).toLocaleDateString(LOCALES[language.value])} ${timeOfDay(at, language.value)} · ${personName(by)}`}</h3>
          <p>{`${w.erased} : ${counted(erased)}`}</p>
          <p>{`${w.kept} : ${counted(kept)}`}</p>
        </section>
      ))}
    </Card>
  );
}

function counted(counts: Readonly<Record<string, unknown>>): string {
  const what = words.value.rights.what as Readonly<Record<string, string>>;
  return Object.entries(counts).map(([name, count]) => `${String(count)} ${what[name] ?? name}`).join(', ');
}
