// The words of how callers are received.

const fr = {
  title: 'Accueil des appels',
  told: 'Ce que le client entend pendant l’attente',
  tellings: { nothing: 'La musique', position: 'Sa place dans la file', 'waiting-time': 'Le temps d’attente' },
  menu: 'Un menu vocal au début',
  menuHelp: 'Le client choisit sa ligne avec une touche. Les touches se règlent dans lab.yaml.',
  full: 'La ligne est pleine',
  fulls: { never: 'Jamais', after: 'Après un temps d’attente', waiting: 'Quand trop de clients attendent' },
  after: 'Après',
  waiting: 'À partir de',
  then: 'Ensuite',
  callBack: 'On lui demande de rappeler',
  line: (name: string) => `Ligne ${name}`,
  urgent: (n: number) => (n === 0 ? 'Aucun client ne passe avant les autres' : `${n} scénarios passent avant les autres`),
  urgentHelp: 'Ces clients passent avant tous ceux qui attendent.',
};

const nl: typeof fr = {
  title: 'Ontvangst van oproepen',
  told: 'Wat de klant hoort tijdens het wachten',
  tellings: { nothing: 'De muziek', position: 'Zijn plaats in de rij', 'waiting-time': 'De wachttijd' },
  menu: 'Een keuzemenu in het begin',
  menuHelp: 'De klant kiest zijn lijn met een toets. De toetsen staan in lab.yaml.',
  full: 'De lijn is vol',
  fulls: { never: 'Nooit', after: 'Na een wachttijd', waiting: 'Als te veel klanten wachten' },
  after: 'Na',
  waiting: 'Vanaf',
  then: 'Daarna',
  callBack: 'Men vraagt later terug te bellen',
  line: (name) => `Lijn ${name}`,
  urgent: (n) => (n === 0 ? 'Geen klant gaat voor' : `${n} scenario’s gaan voor`),
  urgentHelp: 'Deze klanten gaan voor alle wachtenden.',
};

const en: typeof fr = {
  title: 'Receiving calls',
  told: 'What the customer hears while waiting',
  tellings: { nothing: 'The music', position: 'Their place in the queue', 'waiting-time': 'The waiting time' },
  menu: 'A voice menu first',
  menuHelp: 'The customer chooses a line with a key. The keys are set in lab.yaml.',
  full: 'The line is full',
  fulls: { never: 'Never', after: 'After a waiting time', waiting: 'When too many wait' },
  after: 'After',
  waiting: 'From',
  then: 'Then',
  callBack: 'They are asked to call later',
  line: (name) => `Line ${name}`,
  urgent: (n) => (n === 0 ? 'No customer goes before the others' : `${n} scenarios go before the others`),
  urgentHelp: 'These customers go before all who wait.',
};

export const receptionWords = { fr, nl, en };
