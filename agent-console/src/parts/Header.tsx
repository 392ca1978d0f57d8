import type { ComponentChildren } from 'preact';
import { floor } from '../app/live';
import { language, speak, theme, wear, words } from '../app/look';
import { session, signOut, stillNeeded } from '../app/session';
import type { Language, Theme } from '../core/preferences';
import { Choice } from './Choice';
import { IconButton } from './Button';
import { Nav } from './Nav';

const LANGUAGE_NAMES: Record<Language, string> = { fr: 'Français', nl: 'Nederlands', en: 'English' };

/** The band on top of every page: the room, how it is doing, who is here, and how the page looks. */
export function Header({ status, tools }: { readonly status?: ComponentChildren; readonly tools?: ComponentChildren }) {
  const w = words.value;
  return (
    <header class="band">
      <a class="brand" href="#/">
        <Emblem />
        <span class="two-lines">
          <span>{w.product}</span>
          {floor.value && <small>{floor.value.room}</small>}
        </span>
      </a>
      <Nav />
      <div class="band-status">{status}</div>
      <div class="band-tools">
        {tools}
        <Look />
        <Who />
      </div>
    </header>
  );
}

export function Look() {
  const w = words.value;
  const languages = (['fr', 'nl', 'en'] as const).map((value) => ({ value, text: value.toUpperCase(), full: LANGUAGE_NAMES[value], lang: value }));
  const themes = (['light', 'system', 'dark'] as const).map((value: Theme) => ({ value, text: w.theme[value], full: w.theme[value], icon: value }));
  return (
    <>
      <Choice label={w.language} chosen={language.value} options={languages} onPick={speak} />
      <Choice label={w.theme.label} chosen={theme.value} options={themes} onPick={wear} />
    </>
  );
}

function Who() {
  const who = session.value;
  if (!who) return null;
  return (
    <div class="who">
      <span class="two-lines">
        <span>{who.person.name}</span>
        <small>{words.value.role[who.role]}</small>
      </span>
      {stillNeeded.value && <span class="still-needed" role="alert">{words.value.stillNeeded}</span>}
      <IconButton icon="leave" label={words.value.signOut} onClick={() => void signOut()} />
    </div>
  );
}

/** The room seen from above: nine places, one of them speaking. */
export function Emblem() {
  const places = [4, 12, 20];
  return (
    <svg class="emblem" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {places.flatMap((y) => places.map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r={x === 12 && y === 12 ? 3.6 : 2.5} class={x === 12 && y === 12 ? 'speaks' : undefined} />))}
    </svg>
  );
}
