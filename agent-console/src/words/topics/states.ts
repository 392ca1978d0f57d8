// The words for what a seat, a call and a phone are doing.

const fr = {
  state: {
    'signed-off': 'Libre',
    ready: 'Disponible',
    ringing: 'Sonne',
    dialling: 'Appelle',
    talking: 'En appel',
    'on-hold': 'En garde',
    'wrapping-up': 'Clôture',
    paused: 'Pause',
    'no-phone-yet': 'Sans téléphone',
    'phone-lost': 'Téléphone perdu',
  },
  phase: {
    placed: 'Appel lancé',
    waiting: 'Attend',
    ringing: 'Sonne',
    dialling: 'Appelle',
    talking: 'En appel',
    'on-hold': 'En garde',
    'wrapping-up': 'Clôture',
  },
  pauseReason: {
    'missed-call': 'Appel manqué',
    break: 'Pause café',
    lunch: 'Repas',
    training: 'Formation',
    coaching: 'Avec le formateur',
    technical: 'Problème technique',
    other: 'Autre raison',
  },
  phone: { none: 'Pas de téléphone', sip: 'Téléphone SIP', web: 'Téléphone du navigateur' },
  direction: { inbound: 'Entrant', outbound: 'Sortant' },
};

const nl: typeof fr = {
  state: {
    'signed-off': 'Vrij',
    ready: 'Beschikbaar',
    ringing: 'Rinkelt',
    dialling: 'Belt',
    talking: 'In gesprek',
    'on-hold': 'In wacht',
    'wrapping-up': 'Afwerking',
    paused: 'Pauze',
    'no-phone-yet': 'Geen telefoon',
    'phone-lost': 'Telefoon weg',
  },
  phase: {
    placed: 'Oproep gestart',
    waiting: 'Wacht',
    ringing: 'Rinkelt',
    dialling: 'Belt',
    talking: 'In gesprek',
    'on-hold': 'In wacht',
    'wrapping-up': 'Afwerking',
  },
  pauseReason: {
    'missed-call': 'Oproep gemist',
    break: 'Koffiepauze',
    lunch: 'Middagpauze',
    training: 'Opleiding',
    coaching: 'Met de lesgever',
    technical: 'Technisch probleem',
    other: 'Andere reden',
  },
  phone: { none: 'Geen telefoon', sip: 'SIP-telefoon', web: 'Telefoon in de browser' },
  direction: { inbound: 'Inkomend', outbound: 'Uitgaand' },
};

const en: typeof fr = {
  state: {
    'signed-off': 'Free',
    ready: 'Available',
    ringing: 'Ringing',
    dialling: 'Dialling',
    talking: 'In a call',
    'on-hold': 'On hold',
    'wrapping-up': 'Wrap-up',
    paused: 'Paused',
    'no-phone-yet': 'No phone',
    'phone-lost': 'Phone lost',
  },
  phase: {
    placed: 'Call placed',
    waiting: 'Waiting',
    ringing: 'Ringing',
    dialling: 'Dialling',
    talking: 'In a call',
    'on-hold': 'On hold',
    'wrapping-up': 'Wrap-up',
  },
  pauseReason: {
    'missed-call': 'Missed call',
    break: 'Coffee break',
    lunch: 'Lunch',
    training: 'Training',
    coaching: 'With the trainer',
    technical: 'Technical problem',
    other: 'Another reason',
  },
  phone: { none: 'No phone', sip: 'SIP phone', web: 'Phone in the browser' },
  direction: { inbound: 'Inbound', outbound: 'Outbound' },
};

export const stateWords = { fr, nl, en };
