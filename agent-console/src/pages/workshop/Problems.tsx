import type { RefusedPack } from '#api';
import { say } from '../../app/workshopWords';

/** What is wrong, with the place it is at. */
export function Problems({ problems }: { readonly problems: RefusedPack['problems'] }) {
  const w = say.value;
  return (
    <ul class="problem-list">
      {problems.map(({ file, line, what, instead }, index) => (
        <li key={index}>
          <strong>
            {file}
            {line > 0 && `, ${w.line(line)}`}
          </strong>{' '}
          {what}
          {instead !== '' && <em> {w.instead(instead)}</em>}
        </li>
      ))}
    </ul>
  );
}
