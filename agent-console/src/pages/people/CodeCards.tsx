import { freshCodes } from '../../app/classes';
import { words } from '../../app/look';
import { saveFile } from '../../app/save';
import { toCsv } from '../../core/csv';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';

/** Codes that were just given, as cards to cut out; they are shown this once. */
export function CodeCards() {
  const w = words.value;
  const codes = freshCodes.value;
  const rows = codes.map(({ name, id, code }) => [name, id, code]);
  return (
    <Card title={w.people.cards} name="code-cards">
      <p role="status">{w.people.cardsHelp}</p>
      <ul class="cards">
        {codes.map(({ id, name, code }) => (
          <li key={id} class="paper-card">
            <b>{name}</b>
            <span>
              {w.people.id} <code>{id}</code>
            </span>
            <span>
              {w.people.code} <code class="code">{code}</code>
            </span>
            <small>{location.host}</small>
          </li>
        ))}
      </ul>
      <div class="buttons no-print">
        <Button kind="main" onClick={() => window.print()}>{w.people.print}</Button>
        <Button onClick={() => saveFile(`${w.people.fileName}-codes.csv`, toCsv([[w.people.name, w.people.id, w.people.code], ...rows]))}>{w.people.exportCsv}</Button>
        <Button kind="quiet" onClick={() => (freshCodes.value = [])}>{w.people.done}</Button>
      </div>
    </Card>
  );
}
