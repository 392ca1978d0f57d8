// The words of a trainee's own day: plain, one idea a sentence, nobody compared with anybody.
import { s } from '../plural';

const fr = {
  title: 'Ma journée',
  none: 'Pas encore d’appel terminé aujourd’hui. Votre journée apparaîtra ici.',
  handled: (n: number) => `appel${s(n)} traité${s(n)}`,
  mean: 'par appel en moyenne',
  trend: 'Mes durées de traitement',
  trendHelp: 'Une barre par appel, dans l’ordre. Cliquez sur une barre pour réécouter l’appel.',
  first: 'Premiers appels',
  last: 'Derniers appels',
  keep: 'À garder',
  change: 'À changer',
  keepNone: 'Encore quelques appels, et vous verrez ici ce qui marche bien.',
  changeNone: 'Rien à changer pour le moment. Continuez comme ça.',
  onlyYou: 'Ces chiffres sont les vôtres. Personne n’est classé.',
  kept: {
    outcome: (a: string, b: string) => `Vous notez la bonne issue : ${a} fois sur ${b}.`,
    answer: (a: string) => `Vous décrochez vite : ${a} en moyenne.`,
    hold: (a: string) => `Vos mises en garde sont courtes : ${a} en moyenne.`,
    wrap: (a: string, b: string) => `Votre clôture est rapide : ${a}, pour un objectif de ${b}.`,
    pace: (a: string, b: string) => `Vous gagnez du temps : ${a} maintenant, ${b} au début.`,
  },
  toChange: {
    outcome: (a: string, b: string) => `Relisez la liste des issues avant de choisir : ${a} juste${Number(a) > 1 ? 's' : ''} sur ${b}.`,
    answer: (a: string) => `Décrochez plus vite : ${a} de sonnerie en moyenne.`,
    hold: (a: string) => `Gardez vos clients moins longtemps en attente : ${a} en moyenne. Cherchez en parlant.`,
    wrap: (a: string, b: string) => `Notez pendant l’appel : votre clôture dure ${a}, l’objectif est ${b}.`,
    pace: (a: string, b: string) => `Vos appels durent ${a}, contre ${b} au début.`,
  },
  bar: (who: string, length: string) => `Appel de ${who}, ${length}`,
};

const nl: typeof fr = {
  title: 'Mijn dag',
  none: 'Vandaag nog geen afgewerkte oproep. Uw dag verschijnt hier.',
  handled: (n: number) => `oproep${n > 1 ? 'en' : ''} behandeld`,
  mean: 'gemiddeld per oproep',
  trend: 'Mijn behandeltijden',
  trendHelp: 'Eén balk per oproep, in volgorde. Klik op een balk om de oproep opnieuw te beluisteren.',
  first: 'Eerste oproepen',
  last: 'Laatste oproepen',
  keep: 'Zo houden',
  change: 'Te veranderen',
  keepNone: 'Nog enkele oproepen, en u ziet hier wat goed gaat.',
  changeNone: 'Voorlopig niets te veranderen. Doe zo voort.',
  onlyYou: 'Deze cijfers zijn van u. Niemand wordt gerangschikt.',
  kept: {
    outcome: (a: string, b: string) => `U noteert de juiste afloop: ${a} keer op ${b}.`,
    answer: (a: string) => `U neemt snel op: gemiddeld ${a}.`,
    hold: (a: string) => `U laat kort wachten: gemiddeld ${a}.`,
    wrap: (a: string, b: string) => `U rondt snel af: ${a}, het doel is ${b}.`,
    pace: (a: string, b: string) => `U wint tijd: nu ${a}, in het begin ${b}.`,
  },
  toChange: {
    outcome: (a: string, b: string) => `Herlees de lijst met aflopen voor u kiest: ${a} juist op ${b}.`,
    answer: (a: string) => `Neem sneller op: gemiddeld ${a} beltijd.`,
    hold: (a: string) => `Laat uw klanten minder lang wachten: gemiddeld ${a}. Zoek terwijl u praat.`,
    wrap: (a: string, b: string) => `Noteer tijdens de oproep: uw afronding duurt ${a}, het doel is ${b}.`,
    pace: (a: string, b: string) => `Uw oproepen duren ${a}, tegen ${b} in het begin.`,
  },
  bar: (who: string, length: string) => `Oproep van ${who}, ${length}`,
};

const en: typeof fr = {
  title: 'My day',
  none: 'No finished call yet today. Your day will appear here.',
  handled: (n: number) => `call${n === 1 ? '' : 's'} handled`,
  mean: 'a call on average',
  trend: 'My handling times',
  trendHelp: 'One bar a call, in order. Click a bar to listen to the call again.',
  first: 'First calls',
  last: 'Latest calls',
  keep: 'To keep',
  change: 'To change',
  keepNone: 'A few more calls, and you will see here what goes well.',
  changeNone: 'Nothing to change for now. Go on like this.',
  onlyYou: 'These figures are yours. Nobody is ranked.',
  kept: {
    outcome: (a: string, b: string) => `You note the right outcome: ${a} times out of ${b}.`,
    answer: (a: string) => `You answer quickly: ${a} on average.`,
    hold: (a: string) => `You hold customers briefly: ${a} on average.`,
    wrap: (a: string, b: string) => `You wrap up quickly: ${a}, the target is ${b}.`,
    pace: (a: string, b: string) => `You gain time: ${a} now, ${b} at the start.`,
  },
  toChange: {
    outcome: (a: string, b: string) => `Read the list of outcomes again before you choose: ${a} right out of ${b}.`,
    answer: (a: string) => `Answer sooner: it rings ${a} on average.`,
    hold: (a: string) => `Keep your customers on hold less: ${a} on average. Search while you talk.`,
    wrap: (a: string, b: string) => `Write during the call: your wrap-up takes ${a}, the target is ${b}.`,
    pace: (a: string, b: string) => `Your calls take ${a}, against ${b} at the start.`,
  },
  bar: (who: string, length: string) => `Call of ${who}, ${length}`,
};

export const dayWords = { fr, nl, en };
