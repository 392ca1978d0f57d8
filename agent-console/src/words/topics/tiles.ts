// The words of the tiles' order and of their alarms.
const fr = {
  order: 'Trier',
  orders: { seat: 'Par poste', name: 'Par nom', longest: 'Le plus longtemps', alarm: 'Alarmes d’abord' },
  only: (state: string) => `Montrer seulement : ${state}`,
  sound: 'Son des alarmes',
  none: 'Aucun poste dans cet état.',
  mark: { silence: 'Silence', overlap: 'Parlent ensemble' },
  agentLevel: 'Niveau du poste',
  customerLevel: 'Niveau du client',
  alarm: {
    hand: 'Demande de l’aide',
    'phone-lost': 'Téléphone coupé',
    missed: 'Appel manqué',
    ringing: 'Sonne longtemps',
    hold: 'Garde longue',
    wrap: 'Clôture longue',
    talk: 'Long appel',
    pause: 'Longue pause',
  },
};

const nl: typeof fr = {
  order: 'Sorteren',
  orders: { seat: 'Op plaats', name: 'Op naam', longest: 'Het langst', alarm: 'Alarmen eerst' },
  only: (state: string) => `Alleen tonen: ${state}`,
  sound: 'Geluid bij alarm',
  none: 'Geen plaats in deze staat.',
  mark: { silence: 'Stilte', overlap: 'Praten samen' },
  agentLevel: 'Niveau van de plaats',
  customerLevel: 'Niveau van de klant',
  alarm: {
    hand: 'Vraagt hulp',
    'phone-lost': 'Telefoon weg',
    missed: 'Oproep gemist',
    ringing: 'Belt lang',
    hold: 'Lang in de wacht',
    wrap: 'Lange afronding',
    talk: 'Lange oproep',
    pause: 'Lange pauze',
  },
};

const en: typeof fr = {
  order: 'Sort',
  orders: { seat: 'By seat', name: 'By name', longest: 'Longest first', alarm: 'Alarms first' },
  only: (state: string) => `Show only: ${state}`,
  sound: 'Alarm sound',
  none: 'No seat in this state.',
  mark: { silence: 'Silence', overlap: 'Both speak' },
  agentLevel: 'Level of the seat',
  customerLevel: 'Level of the customer',
  alarm: {
    hand: 'Asks for help',
    'phone-lost': 'Phone is gone',
    missed: 'Missed a call',
    ringing: 'Rings for long',
    hold: 'Long hold',
    wrap: 'Long wrap-up',
    talk: 'Long call',
    pause: 'Long pause',
  },
};

export const tileWords = { fr, nl, en };
