import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A page that is fetched when somebody opens it. */
export function Later({ page }: { readonly page: () => Promise<ComponentType> }) {
  const [Page, setPage] = useState<ComponentType | null>(null);
  useEffect(() => void page().then((found) => setPage(() => found)), [page]);
  return Page ? <Page /> : <main id="content" aria-busy="true" />;
}
