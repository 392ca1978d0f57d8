// The words for asking a colleague about a call, and for being asked.
const fr = {
  ask: 'Demander à un collègue ou passer l’appel',
  title: 'Quel collègue ?',
  help: 'Dites au client ce que vous faites, avant de cliquer.',
  first: 'Lui parler d’abord',
  atOnce: 'Passer tout de suite',
  lines: 'Ou renvoyer le client dans une file :',
  seat: (number: string) => `le poste ${number}`,
  played: { 'second-level': 'le deuxième niveau', accounts: 'la facturation', retention: 'la fidélisation' },
  now: {
    ringing: (who: string) => `${who} sonne. Le client entend de la musique.`,
    private: (who: string) => `Vous parlez avec ${who}. Le client entend de la musique.`,
    aside: (who: string) => `Vous parlez avec le client. ${who} attend.`,
    conference: (who: string) => `Vous parlez à trois : vous, le client et ${who}.`,
  },
  waits: 'Le client attend pendant que vous demandez conseil.',
  step: {
    conference: 'Parler à trois',
    complete: 'Lui passer le client',
    drop: 'Finir avec le collègue',
  },
  swap: { toCustomer: 'Revenir au client', toColleague: 'Retourner au collègue' },
  stopRinging: 'Arrêter et revenir au client',
  unanswered: {
    'no-answer': (who: string) => `${who} n’a pas répondu. Vous êtes avec le client.`,
    busy: (who: string) => `${who} est occupé. Vous êtes avec le client.`,
    declined: (who: string) => `${who} a refusé. Vous êtes avec le client.`,
    withdrawn: (who: string) => `Vous avez arrêté d’appeler : ${who}.`,
  },
  asked: {
    ringing: (who: string) => `${who} vous demande conseil. Décrochez.`,
    private: (who: string) => `${who} vous demande conseil. Le client ne vous entend pas.`,
    aside: (who: string) => `${who} parle avec le client. Attendez un moment.`,
    conference: (who: string) => `Vous parlez à trois : vous, le client et ${who}.`,
  },
  tile: { asks: (who: string) => `Consulte ${who}`, advises: (who: string) => `Conseille ${who}` },
};

const nl: typeof fr = {
  ask: 'Collega raadplegen of doorverbinden',
  title: 'Welke collega?',
  help: 'Zeg de klant wat u doet, voor u klikt.',
  first: 'Eerst overleggen',
  atOnce: 'Meteen doorverbinden',
  lines: 'Of stuur de klant terug naar een wachtrij:',
  seat: (number) => `plaats ${number}`,
  played: { 'second-level': 'de tweede lijn', accounts: 'de facturatie', retention: 'klantenbehoud' },
  now: {
    ringing: (who) => `${who} gaat over. De klant hoort muziek.`,
    private: (who) => `U praat met ${who}. De klant hoort muziek.`,
    aside: (who) => `U praat met de klant. ${who} wacht.`,
    conference: (who) => `U praat met drie: u, de klant en ${who}.`,
  },
  waits: 'De klant wacht terwijl u raad vraagt.',
  step: {
    conference: 'Met drie praten',
    complete: 'De klant doorgeven',
    drop: 'Stoppen met de collega',
  },
  swap: { toCustomer: 'Terug naar de klant', toColleague: 'Terug naar de collega' },
  stopRinging: 'Stoppen en terug naar de klant',
  unanswered: {
    'no-answer': (who) => `${who} heeft niet geantwoord. U bent bij de klant.`,
    busy: (who) => `${who} is in gesprek. U bent bij de klant.`,
    declined: (who) => `${who} heeft geweigerd. U bent bij de klant.`,
    withdrawn: (who) => `U bent gestopt met bellen: ${who}.`,
  },
  asked: {
    ringing: (who) => `${who} vraagt u raad. Neem op.`,
    private: (who) => `${who} vraagt u raad. De klant hoort u niet.`,
    aside: (who) => `${who} praat met de klant. Wacht even.`,
    conference: (who) => `U praat met drie: u, de klant en ${who}.`,
  },
  tile: { asks: (who) => `Raadpleegt ${who}`, advises: (who) => `Geeft raad aan ${who}` },
};

const en: typeof fr = {
  ask: 'Ask a colleague or pass the call on',
  title: 'Which colleague?',
  help: 'Tell the customer what you do, before you click.',
  first: 'Talk to them first',
  atOnce: 'Pass on at once',
  lines: 'Or send the customer back to a queue:',
  seat: (number) => `seat ${number}`,
  played: { 'second-level': 'the second level', accounts: 'the billing team', retention: 'customer retention' },
  now: {
    ringing: (who) => `${who} is ringing. The customer hears music.`,
    private: (who) => `You are talking with ${who}. The customer hears music.`,
    aside: (who) => `You are talking with the customer. ${who} is waiting.`,
    conference: (who) => `All three are talking: you, the customer and ${who}.`,
  },
  waits: 'The customer waits while you ask for advice.',
  step: {
    conference: 'Talk all three',
    complete: 'Give them the customer',
    drop: 'Finish with the colleague',
  },
  swap: { toCustomer: 'Back to the customer', toColleague: 'Back to the colleague' },
  stopRinging: 'Stop and go back to the customer',
  unanswered: {
    'no-answer': (who) => `${who} did not answer. You are with the customer.`,
    busy: (who) => `${who} is busy. You are with the customer.`,
    declined: (who) => `${who} declined. You are with the customer.`,
    withdrawn: (who) => `You stopped calling: ${who}.`,
  },
  asked: {
    ringing: (who) => `${who} asks for your advice. Pick up.`,
    private: (who) => `${who} asks for your advice. The customer does not hear you.`,
    aside: (who) => `${who} is talking with the customer. Wait a moment.`,
    conference: (who) => `All three are talking: you, the customer and ${who}.`,
  },
  tile: { asks: (who) => `Asks ${who}`, advises: (who) => `Advises ${who}` },
};

export const consultationWords = { fr, nl, en };
