import type { TakenPack } from '#api';
import { useId, useState } from 'preact/hooks';
import { takePack } from '../../app/workshop';
import { say } from '../../app/workshopWords';
import { Problem } from '../../core/api';
import { nameOf } from '../../core/draft';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { TextField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import { Problems } from './Problems';

/** Takes a pack from a file; where one of its name is here already, asks what is to become of it. */
export function BringPack() {
  const w = say.value;
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [taken, setTaken] = useState<TakenPack | null>(null);
  const [isThere, setThere] = useState(false);
  const [failed, setFailed] = useState(false);
  const [pending, setPending] = useState(false);
  const [name, setName] = useState('');
  const take = async (as: string, instead: boolean): Promise<void> => {
    if (file === null) return;
    setPending(true);
    setFailed(false);
    try {
      const answer = await takePack(file, as, instead);
      setTaken(answer);
      setThere(false);
      if (answer.pack !== '') location.hash = `#/packs/${answer.pack}`;
    } catch (problem) {
      const there = problem instanceof Problem && problem.kind === 'pack-is-there';
      setThere(there);
      setFailed(!there);
    }
    setPending(false);
  };
  return (
    <Card title={w.bring}>
      <div class="stack">
        <div class="field">
          <label for={id}>{w.file}</label>
          <input
            id={id}
            type="file"
            accept=".zip,application/zip"
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0] ?? null);
              setTaken(null);
              setThere(false);
            }}
          />
          <p class="field-hint">{w.bringHelp}</p>
        </div>
        {!isThere && <div class="buttons"><Button pending={pending} disabled={file === null} onClick={() => void take('', false)}>{w.take}</Button></div>}
        {isThere && (
          <>
            <Notice kind="warning">{w.isThere}</Notice>
            <TextField label={w.otherName} hint={w.otherNameHint} value={name} onInput={setName} />
            <div class="buttons">
              <Button pending={pending} disabled={nameOf(name) === ''} onClick={() => void take(nameOf(name), false)}>{w.take}</Button>
              <Button kind="danger" pending={pending} onClick={() => void take('', true)}>{w.replace}</Button>
            </div>
          </>
        )}
        {failed && <Notice kind="error">{w.failed}</Notice>}
        {taken !== null && taken.pack !== '' && <Notice kind="done">{w.taken(taken.pack)}</Notice>}
        {taken !== null && taken.pack === '' && (
          <Notice kind="error">
            {w.notTaken}
            <Problems problems={taken.problems} />
          </Notice>
        )}
      </div>
    </Card>
  );
}
