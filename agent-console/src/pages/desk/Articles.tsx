import { useEffect, useState } from 'preact/hooks';
import type { Article } from '#api';
import { announce } from '../../app/announce';
import { logged } from '../../app/desk';
import { words } from '../../app/look';
import { found } from '../../core/articles';
import { bound } from '../../core/typography';
import { Button } from '../../parts/Button';
import { Written } from './Written';

/** What the company knows, found as she types, read beside the call. */
export function Articles({ all }: { readonly all: readonly Article[] }) {
  const w = words.value.work;
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const article = all.find(({ id }) => id === open);
  const hits = found(all, typed);
  const result = typed.trim() === '' ? '\u00a0' : hits.length === 0 ? w.foundNone : w.foundCount(hits.length);
  useEffect(() => {
    if (typed.trim() !== '') announce('articles', result);
  }, [typed, result]);
  const read = (id: string): void => {
    logged('article', 'chose', id);
    setOpen(id);
  };
  if (article) return <Reading article={article} onBack={() => setOpen(null)} />;
  return (
    <div class="articles">
      <Written name="search" label={w.search} hint={w.searchHint} value={typed} onInput={setTyped} />
      <p class="quiet-line">{result}</p>
      <ul class="article-list">
        {hits.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => read(id)}>{title}</button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reading({ article, onBack }: { readonly article: Article; readonly onBack: () => void }) {
  return (
    <article class="article">
      <Button kind="quiet" icon="back" onClick={onBack}>{words.value.work.back}</Button>
      <h3>{article.title}</h3>
      {article.text.map((paragraph) => <p key={paragraph}>{bound(paragraph)}</p>)}
    </article>
  );
}
