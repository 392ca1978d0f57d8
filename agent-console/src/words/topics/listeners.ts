// Who listened to a call: told to the person who was heard.
const fr = {
  title: 'Qui a écouté cet appel',
  mine: 'Qui a écouté vos appels aujourd’hui',
  why: 'Chaque écoute par une autre personne est notée ici.',
  none: 'Personne d’autre n’a écouté.',
  somebody: 'Quelqu’un',
  toCall: 'Voir l’appel',
  acts: {
    listen: 'a écouté en direct',
    whisper: 'vous a soufflé en direct',
    barge: 'est entré dans l’appel',
    customer: 'a joué le client',
    'take-over': 'a repris l’appel',
    play: 'a écouté l’enregistrement',
  },
};

const nl: typeof fr = {
  title: 'Wie naar deze oproep luisterde',
  mine: 'Wie vandaag naar uw oproepen luisterde',
  why: 'Elke keer dat iemand anders luistert, staat hier.',
  none: 'Niemand anders heeft geluisterd.',
  somebody: 'Iemand',
  toCall: 'Oproep bekijken',
  acts: {
    listen: 'luisterde live mee',
    whisper: 'fluisterde u live iets toe',
    barge: 'praatte mee in de oproep',
    customer: 'speelde de klant',
    'take-over': 'nam de oproep over',
    play: 'beluisterde de opname',
  },
};

const en: typeof fr = {
  title: 'Who listened to this call',
  mine: 'Who listened to your calls today',
  why: 'Each time somebody else listens, it is noted here.',
  none: 'Nobody else has listened.',
  somebody: 'Somebody',
  toCall: 'See the call',
  acts: {
    listen: 'listened live',
    whisper: 'whispered to you live',
    barge: 'joined the call',
    customer: 'played the customer',
    'take-over': 'took the call over',
    play: 'played the recording',
  },
};

export const listenersWords = { fr, nl, en };
