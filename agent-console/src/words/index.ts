// The dictionary: one file a topic, each in the three languages. French decides the keys, the others must have the very same.
// French comes first: usual words, one idea a sentence, the same word for the same thing.
import { boundWords } from '../core/typography';
import type { Language } from '../core/preferences';
import { archiveWords } from './topics/archive';
import { callsWords } from './topics/calls';
import { cardsWords } from './topics/cards';
import { coachingWords } from './topics/coaching';
import { consentWords } from './topics/consent';
import { consultationWords } from './topics/consultation';
import { handoverWords } from './topics/handover';
import { dayWords } from './topics/day';
import { diallingWords } from './topics/dialling';
import { debriefWords } from './topics/debrief';
import { deskWords } from './topics/desk';
import { entryWords } from './topics/entry';
import { exerciseWords } from './topics/exercise';
import { frameWords } from './topics/frame';
import { headsetWords } from './topics/headset';
import { leadingWords } from './topics/leading';
import { lineWords } from './topics/line';
import { listenersWords } from './topics/listeners';
import { liveWords } from './topics/live';
import { markingWords } from './topics/marking';
import { nextCallWords } from './topics/nextCall';
import { mixWords } from './topics/mix';
import { mindWords } from './topics/mind';
import { outboundWords } from './topics/outbound';
import { partsWords } from './topics/parts';
import { peopleWords } from './topics/people';
import { periodWords } from './topics/period';
import { crowdWords } from './topics/crowd';
import { planWords } from './topics/plan';
import { previewWords } from './topics/preview';
import { receptionWords } from './topics/reception';
import { refusalWords } from './topics/refusals';
import { rightsWords } from './topics/rights';
import { shelfWords } from './topics/shelf';
import { softphoneWords } from './topics/softphone';
import { staffingWords } from './topics/staffing';
import { stateWords } from './topics/states';
import { supervisionWords } from './topics/supervision';
import { talkWords } from './topics/talk';
import { tileWords } from './topics/tiles';
import { wallWords } from './topics/wall';
import { workWords } from './topics/work';

const inLanguage = (language: Language) => ({
  ...frameWords[language],
  ...entryWords[language],
  ...stateWords[language],
  ...liveWords[language],
  archive: archiveWords[language],
  calls: callsWords[language],
  coaching: coachingWords[language],
  consent: consentWords[language],
  consultation: consultationWords[language],
  handover: handoverWords[language],
  day: dayWords[language],
  desk: deskWords[language],
  exercise: exerciseWords[language],
  headset: headsetWords[language],
  leading: leadingWords[language],
  line: lineWords[language],
  listeners: listenersWords[language],
  mix: mixWords[language],
  mind: mindWords[language],
  talk: talkWords[language],
  period: periodWords[language],
  dialling: diallingWords[language],
  debrief: debriefWords[language],
  marking: markingWords[language],
  nextCall: nextCallWords[language],
  cards: cardsWords[language],
  outbound: outboundWords[language],
  parts: partsWords[language],
  people: peopleWords[language],
  crowd: crowdWords[language],
  plan: planWords[language],
  preview: previewWords[language],
  reception: receptionWords[language],
  refusals: refusalWords[language],
  rights: rightsWords[language],
  shelf: shelfWords[language],
  softphone: softphoneWords[language],
  staffing: staffingWords[language],
  supervision: supervisionWords[language],
  tiles: tileWords[language],
  wall: wallWords[language],
  work: workWords[language],
});

export type Words = ReturnType<typeof inLanguage>;

export const WORDS: Record<Language, Words> = { fr: boundWords(inLanguage('fr')), nl: inLanguage('nl'), en: inLanguage('en') };
