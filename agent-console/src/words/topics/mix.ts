// The words with which a trainer finds and mixes the scenarios of an exercise.
const fr = {
  chosen: (n: number, all: number) => `Scénarios : ${n} sur ${all}`,
  search: 'Chercher un scénario',
  family: 'Genre d’appel',
  level: 'Niveau',
  every: 'Tous',
  families: { welcome: 'Accueil', complaint: 'Plainte', technical: 'Panne', sales: 'Vente', difficult: 'Appel difficile' },
  levels: { 1: 'Facile', 2: 'Moyen', 3: 'Dur' },
  takeShown: (n: number) => `Garder ces ${n}`,
  leaveShown: (n: number) => `Enlever ces ${n}`,
  onlyShown: 'Ceux-ci seulement',
  none: 'Aucun scénario ne correspond.',
};

const nl: typeof fr = {
  chosen: (n, all) => `Scenario’s: ${n} van ${all}`,
  search: 'Scenario zoeken',
  family: 'Soort oproep',
  level: 'Niveau',
  every: 'Alle',
  families: { welcome: 'Onthaal', complaint: 'Klacht', technical: 'Panne', sales: 'Verkoop', difficult: 'Moeilijk gesprek' },
  levels: { 1: 'Makkelijk', 2: 'Gemiddeld', 3: 'Moeilijk' },
  takeShown: (n) => `Deze ${n} houden`,
  leaveShown: (n) => `Deze ${n} weglaten`,
  onlyShown: 'Alleen deze',
  none: 'Geen scenario past.',
};

const en: typeof fr = {
  chosen: (n, all) => `Scenarios: ${n} of ${all}`,
  search: 'Find a scenario',
  family: 'Kind of call',
  level: 'Level',
  every: 'All',
  families: { welcome: 'Welcome', complaint: 'Complaint', technical: 'Fault', sales: 'Sales', difficult: 'Difficult call' },
  levels: { 1: 'Easy', 2: 'Medium', 3: 'Hard' },
  takeShown: (n) => `Keep these ${n}`,
  leaveShown: (n) => `Leave out these ${n}`,
  onlyShown: 'These only',
  none: 'No scenario fits.',
};

export const mixWords = { fr, nl, en };
