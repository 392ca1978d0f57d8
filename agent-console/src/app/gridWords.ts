// The words of the competence grid, in the page's language.
import { computed } from '@preact/signals';
import { gridWords } from '../words/topics/grid';
import { language } from './look';

export const say = computed(() => gridWords[language.value]);
