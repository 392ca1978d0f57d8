import { keepTheAgenda } from './app/agenda';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { listenForTheCustomer } from './app/announce';
import { tellWhenHidden } from './app/desk';
import { followHeadStart } from './app/headStart';
import { followSession } from './app/live';
import { words } from './app/look';
import { followSeat, phoneFace } from './app/phone';
import { giveThePhoneReflexes } from './app/phoneReflexes';
import { page, type Page as PageName } from './app/route';
import { readPeopleWhenSignedIn } from './app/people';
import { askForConsent } from './app/consent';
import { askHowLongThingsAreKept } from './app/keeping';
import { checkSession } from './app/session';
import { followSupervision } from './app/supervision';
import { readPacksWhenSignedIn } from './app/titles';
import { fetchStaffPages, LATER } from './later';
import { Header } from './parts/Header';
import { Later } from './parts/Later';
import { Desk } from './pages/Desk';
import { SignIn } from './pages/SignIn';
import type { Words } from './words';
import './style/tokens.css';
import './style/base.css';
import './style/parts.css';
import './style/pages.css';
import './style/phone.css';
import './style/trainer.css';
import './style/desk.css';
import './style/supervision.css';
import './style/tick.css';
import './style/coaching.css';
import './style/outbound.css';
import './style/mind.css';
import './style/privacy.css';
import './style/talk.css';
import './style/marking.css';
import './style/cards.css';
import './style/grid.css';
import './style/consultation.css';
import './style/workshop.css';

function Console() {
  return (
    <>
      <a class="skip" href="#content" onClick={skip}>
        {words.value.skip}
      </a>
      <Page />
    </>
  );
}

/** The address after # is the page's, so the skip link moves the focus itself. */
function skip(event: Event): void {
  event.preventDefault();
  const content = document.getElementById('content');
  content?.setAttribute('tabindex', '-1');
  content?.focus();
}

function Page() {
  const shown = page.value;
  switch (shown) {
    case 'seat':
      return <Desk />;
    case 'sign-in':
      return <SignIn />;
    case 'partner':
      return <Partner />;
    case 'nothing-yet':
      return <main id="content" aria-busy="true" />;
    default:
      return <Later key={shown} page={LATER[shown]} />;
  }
}

function pageTitle(shown: PageName, { product, floor, desk, parts, plan, people, archive, wall, day, trust, nav, consent }: Words): string {
  const own = { floor: floor.title, wall: wall.title, exercises: plan.title, packs: nav.packs, people: people.title, calls: archive.title, call: archive.call, day: day.title, seat: desk.title, parts: parts.title, trust: trust.title, partner: '', consent: consent.title, 'sign-in': '', 'nothing-yet': '' }[shown];
  return own === '' ? product : `${own} · ${product}`;
}

function Partner() {
  const w = words.value.partner;
  return (
    <div class="page">
      <Header />
      <main id="content" class="plain-page">
        <h1>{w.title}</h1>
        <p>{w.text}</p>
      </main>
    </div>
  );
}

effect(() => {
  const title = pageTitle(page.value, words.value);
  document.title = phoneFace.value === 'ringing' ? `☎ ${words.value.softphone.ringing} · ${title}` : title;
});
followHeadStart();
followSession();
followSeat();
followSupervision();
giveThePhoneReflexes();
tellWhenHidden();
keepTheAgenda();
listenForTheCustomer();
readPacksWhenSignedIn();
readPeopleWhenSignedIn();
fetchStaffPages();
askForConsent();
askHowLongThingsAreKept();
void checkSession();
render(<Console />, document.getElementById('console')!);
