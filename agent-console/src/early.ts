// Runs before the first paint, so that a chosen theme or language never flashes in late.
import { remembered } from './core/preferences';

const root = document.documentElement;
root.dataset['theme'] = remembered('theme', ['light', 'dark', 'system'], 'system');
root.lang = remembered('language', ['fr', 'nl', 'en'], navigator.language.startsWith('nl') ? 'nl' : 'fr');
