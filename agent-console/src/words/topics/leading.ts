// The words with which a supervisor leads a customer to a step of his scenario.

const fr = {
  title: 'Où en est le client',
  hint: 'Choisissez une étape : il y va à son prochain tour de parole.',
  here: 'Il est ici',
  next: 'peut suivre',
  end: 'fin de l’appel',
  asked: 'Demandé',
  unknown: 'Le client n’a pas encore dit pourquoi il appelle.',
  leaves: 'Le client a tout dit : il prend congé.',
};

const nl: typeof fr = {
  title: 'Waar de klant is',
  hint: 'Kies een stap: hij gaat ernaartoe als het weer zijn beurt is.',
  here: 'Hij is hier',
  next: 'kan volgen',
  end: 'einde van het gesprek',
  asked: 'Gevraagd',
  unknown: 'De klant heeft nog niet gezegd waarom hij belt.',
  leaves: 'De klant heeft alles gezegd: hij neemt afscheid.',
};

const en: typeof fr = {
  title: 'Where the customer is',
  hint: 'Choose a step: he goes there at his next turn.',
  here: 'He is here',
  next: 'can follow',
  end: 'end of the call',
  asked: 'Asked',
  unknown: 'The customer has not yet said why he calls.',
  leaves: 'The customer has said all he had to say and is taking his leave.',
};

export const leadingWords = { fr, nl, en };
