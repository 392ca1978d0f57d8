import { consent } from '../app/consent';
import { words } from '../app/look';
import { ConsentForm } from '../parts/ConsentForm';
import { Header } from '../parts/Header';

/** What a trainee is asked before her seat opens: at her first sign-in, and when the text has changed. */
export function ConsentPage() {
  const w = words.value.consent;
  return (
    <div class="page consent-page">
      <Header />
      <main id="content" tabIndex={-1} class="plain-page">
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        {consent.value && <ConsentForm consent={consent.value} />}
      </main>
    </div>
  );
}
