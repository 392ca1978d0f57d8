// How the page looks and speaks: theme and language, remembered in this browser, applied to <html>.
import { computed, effect, signal } from '@preact/signals';
import { LANGUAGES, remember, remembered, THEMES, type Language, type Theme } from '../core/preferences';
import { WORDS } from '../words';

export const language = signal<Language>(LANGUAGES.find((one) => one === document.documentElement.lang) ?? 'fr');
export const theme = signal<Theme>(remembered('theme', THEMES, 'system'));

/** The words of the page in its language. */
export const words = computed(() => WORDS[language.value]);

export function speak(chosen: Language): void {
  language.value = chosen;
  remember('language', chosen);
}

export function wear(chosen: Theme): void {
  theme.value = chosen;
  remember('theme', chosen);
}

effect(() => {
  document.documentElement.lang = language.value;
});
effect(() => {
  document.documentElement.dataset['theme'] = theme.value;
});
