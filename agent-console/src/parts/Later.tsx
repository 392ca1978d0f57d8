import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../app/look';
import { Button } from './Button';
import { Notice } from './Notice';

export type Fetched = () => Promise<ComponentType>;

const here = new WeakMap<Fetched, ComponentType>();

/** A page that is fetched when somebody opens it for the first time; from then on it is there at once. */
export function Later({ page }: { readonly page: Fetched }) {
  const [, arrives] = useState(0);
  const [missing, setMissing] = useState(false);
  const Page = here.get(page);
  useEffect(() => {
    // Also when somebody else has fetched it since this was drawn: then it comes at once, but it has to be drawn.
    if (!Page) fetchPage(page).then(() => arrives((times) => times + 1), () => setMissing(true));
  }, [page]);
  if (Page) return <Page />;
  return missing ? <Missing /> : <main id="content" aria-busy="true" />;
}

/** The lab is off, or it is another version of it by now: loaded anew, the page asks for what there is. */
function Missing() {
  const w = words.value;
  return (
    <main id="content" class="plain-page">
      <Notice kind="error">{w.signIn.unreachable}</Notice>
      <Button onClick={() => location.reload()}>{w.signIn.again}</Button>
    </main>
  );
}

/** Fetches a page before it is asked for. */
export async function fetchPage(page: Fetched): Promise<void> {
  here.set(page, await page());
}
