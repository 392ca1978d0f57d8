// The words around every page: name, pages, roles, language, connection.

const fr = {
  product: 'Plateau-école',
  skip: 'Aller au contenu',
  notMeasured: 'non mesuré',
  cancel: 'Annuler',
  close: 'Fermer',
  language: 'Langue',
  theme: { label: 'Apparence', light: 'Clair', dark: 'Sombre', system: 'Automatique' },
  signOut: 'Quitter',
  stillNeeded: 'Finissez d’abord votre appel.',
  nav: { label: 'Pages', floor: 'Plateau', wall: 'Tableau', exercises: 'Exercices', packs: 'Scénarios', calls: 'Appels', people: 'Classes', seat: 'Mon poste', day: 'Ma journée', parts: 'Composants' },
  role: { trainee: 'Stagiaire', supervisor: 'Formateur', partner: 'Partenaire', admin: 'Administration' },
  pbx: { label: 'Central téléphonique', up: 'Central en marche', starting: 'Central en démarrage', down: 'Central arrêté' },
  feed: {
    connecting: 'Connexion…',
    live: 'En direct',
    frozen: (age: string) => `Données figées depuis ${age}`,
    frozenHelp: 'La page se reconnecte toute seule. Ne fermez rien.',
  },
  partner: { title: 'Bonjour', text: 'Les essais des candidats apparaîtront ici.' },
};

const nl: typeof fr = {
  product: 'Oefenvloer',
  skip: 'Naar de inhoud',
  notMeasured: 'niet gemeten',
  cancel: 'Annuleren',
  close: 'Sluiten',
  language: 'Taal',
  theme: { label: 'Weergave', light: 'Licht', dark: 'Donker', system: 'Automatisch' },
  signOut: 'Afmelden',
  stillNeeded: 'Werk eerst uw gesprek af.',
  nav: { label: 'Pagina’s', floor: 'Vloer', wall: 'Bord', exercises: 'Oefeningen', packs: 'Scenario’s', calls: 'Oproepen', people: 'Klassen', seat: 'Mijn plaats', day: 'Mijn dag', parts: 'Onderdelen' },
  role: { trainee: 'Cursist', supervisor: 'Lesgever', partner: 'Partner', admin: 'Beheer' },
  pbx: { label: 'Telefooncentrale', up: 'Centrale werkt', starting: 'Centrale start', down: 'Centrale gestopt' },
  feed: {
    connecting: 'Verbinden…',
    live: 'Rechtstreeks',
    frozen: (age) => `Gegevens staan stil sinds ${age}`,
    frozenHelp: 'De pagina maakt vanzelf opnieuw verbinding. Sluit niets.',
  },
  partner: { title: 'Dag', text: 'De proeven van de kandidaten verschijnen hier.' },
};

const en: typeof fr = {
  product: 'Practice floor',
  skip: 'Skip to content',
  notMeasured: 'not measured',
  cancel: 'Cancel',
  close: 'Close',
  language: 'Language',
  theme: { label: 'Appearance', light: 'Light', dark: 'Dark', system: 'Automatic' },
  signOut: 'Sign out',
  stillNeeded: 'Finish your call first.',
  nav: { label: 'Pages', floor: 'Floor', wall: 'Board', exercises: 'Exercises', packs: 'Scenarios', calls: 'Calls', people: 'Classes', seat: 'My seat', day: 'My day', parts: 'Parts' },
  role: { trainee: 'Trainee', supervisor: 'Trainer', partner: 'Partner', admin: 'Administrator' },
  pbx: { label: 'Telephone exchange', up: 'Exchange running', starting: 'Exchange starting', down: 'Exchange stopped' },
  feed: {
    connecting: 'Connecting…',
    live: 'Live',
    frozen: (age) => `Data frozen for ${age}`,
    frozenHelp: 'The page reconnects by itself. Close nothing.',
  },
  partner: { title: 'Hello', text: 'The candidates’ trials will appear here.' },
};

export const frameWords = { fr, nl, en };
