// The words of the call that comes next.
import { s } from '../plural';

const fr = {
  title: 'L’appel suivant pour s’exercer',
  because: {
    greeting: (n: number) => `Un appel court, en ${n} étapes : le prochain bonjour vient vite.`,
    answers: (n: number) => `Le client parle ${n} fois : autant d’occasions de répondre au bon moment.`,
    cuts: (n: number) => `Le client dit jusqu’à ${n} mots d’affilée : il faut le laisser finir.`,
    air: (n: number) => `Ce client s’inquiète après ${n} s de silence.`,
    holds: (n: number) => `Ce client reste ${n} s au plus en garde.`,
    fields: (n: number) => `Le client donne ${n} choses à noter.`,
  },
  unknown: 'Encore jamais eu.',
  had: (n: number) => `Déjà eu ${n} fois.`,
  chosenBy: (name: string) => `Choisi par ${name}.`,
  start: 'Lui envoyer cet appel maintenant',
  startOwn: 'Essayer maintenant',
  other: 'En choisir un autre',
  byRule: 'celui que la règle propose',
  option: (title: string, level: number) => `${title} (niveau ${level})`,
  coming: 'Le client appelle son poste.',
  comingOwn: 'Le client appelle. Allez à votre poste et mettez-vous disponible.',
  notNow: 'Pas maintenant : il faut être à un poste, sans autre exercice en cours.',
};

const nl: typeof fr = {
  title: 'De volgende oproep om te oefenen',
  because: {
    greeting: (n) => `Een korte oproep, in ${n} stappen: de volgende begroeting komt snel.`,
    answers: (n) => `De klant spreekt ${n} keer: evenveel kansen om op het juiste moment te antwoorden.`,
    cuts: (n) => `De klant zegt tot ${n} woorden na elkaar: laat hem uitspreken.`,
    air: (n) => `Deze klant wordt ongerust na ${n} s stilte.`,
    holds: (n) => `Deze klant blijft hoogstens ${n} s in wacht.`,
    fields: (n) => `De klant geeft ${n} dingen om te noteren.`,
  },
  unknown: 'Nog nooit gehad.',
  had: (n) => `Al ${n} keer gehad.`,
  chosenBy: (name) => `Gekozen door ${name}.`,
  start: 'Deze oproep nu sturen',
  startOwn: 'Nu proberen',
  other: 'Een andere kiezen',
  byRule: 'wat de regel voorstelt',
  option: (title, level) => `${title} (niveau ${level})`,
  coming: 'De klant belt naar de werkplek.',
  comingOwn: 'De klant belt. Ga naar uw werkplek en zet u beschikbaar.',
  notNow: 'Nu niet: men moet op een werkplek zitten, zonder andere oefening.',
};

const en: typeof fr = {
  title: 'The next call to practise',
  because: {
    greeting: (n) => `A short call, in ${n} steps: the next hello comes soon.`,
    answers: (n) => `The customer speaks ${n} times: as many chances to answer in good time.`,
    cuts: (n) => `The customer says up to ${n} words in a row: let him finish.`,
    air: (n) => `This customer worries after ${n} s of silence.`,
    holds: (n) => `This customer stays on hold ${n} s at most.`,
    fields: (n) => `The customer gives ${n} thing${s(n)} to write down.`,
  },
  unknown: 'Not had yet.',
  had: (n) => `Had ${n} time${s(n)} before.`,
  chosenBy: (name) => `Chosen by ${name}.`,
  start: 'Send this call now',
  startOwn: 'Try it now',
  other: 'Choose another',
  byRule: 'what the rule proposes',
  option: (title, level) => `${title} (level ${level})`,
  coming: 'The customer calls that seat.',
  comingOwn: 'The customer calls. Go to your seat and be ready.',
  notNow: 'Not now: one must sit at a seat, without another exercise.',
};

export const nextCallWords = { fr, nl, en };
