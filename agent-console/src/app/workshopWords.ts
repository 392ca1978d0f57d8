// The words of the packs' pages, in the page's language.
import { computed } from '@preact/signals';
import { workshopWords } from '../words/topics/workshop';
import { writingWords } from '../words/topics/writing';
import { language } from './look';

export const say = computed(() => ({ ...workshopWords[language.value], ...writingWords[language.value] }));
