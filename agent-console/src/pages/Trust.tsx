import { useEffect, useState } from 'preact/hooks';
import { words } from '../app/look';
import { Emblem, Look } from '../parts/Header';

/** What another machine of the class does once, so that its browser takes this lab for what it is and lets it use the microphone. */
export function Trust() {
  const w = words.value;
  const fingerprint = useFingerprint();
  return (
    <div class="sign-in-page">
      <header class="sign-in-look">
        <Look />
      </header>
      <main id="content" class="sign-in trust">
        <div class="sign-in-brand">
          <Emblem />
          <span>{w.product}</span>
        </div>
        <h1>{w.trust.title}</h1>
        <p class="lead">{w.trust.lead}</p>
        {fingerprint === null ? <p>{w.trust.notNeeded}</p> : <Steps fingerprint={fingerprint} />}
        <a href="#/">{w.trust.back}</a>
      </main>
    </div>
  );
}

function Steps({ fingerprint }: { readonly fingerprint: string | undefined }) {
  const w = words.value.trust;
  return (
    <>
      <ol class="steps">
        <li>
          <a href="/authority.crt" download="practice-floor.crt">
            {w.download}
          </a>
        </li>
        <li>
          {w.compare}
          {fingerprint === undefined ? <span class="fingerprint">…</span> : <code class="fingerprint">{fingerprint}</code>}
        </li>
        <li>{w.install}</li>
        <li>{w.restart}</li>
      </ol>
      <dl class="ways">
        {w.ways.map((way) => (
          <div key={way.browser}>
            <dt>{way.browser}</dt>
            <dd>{way.steps}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet-line">{w.limits}</p>
    </>
  );
}

/** The authority's fingerprint; null when there is nothing to trust, undefined until it is known. */
function useFingerprint(): string | null | undefined {
  const [fingerprint, setFingerprint] = useState<string | null>();
  useEffect(() => {
    void fetch('/authority.json')
      .then((answer) => answer.json() as Promise<{ fingerprint?: string }>)
      .then((told) => setFingerprint(told.fingerprint ?? null))
      .catch(() => setFingerprint(null));
  }, []);
  return fingerprint;
}
