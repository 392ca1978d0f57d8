// The words for reading about somebody before the call.

const fr = {
  title: 'Personne à appeler',
  why: 'Pourquoi cet appel',
  left: 'Temps pour lire',
  tries: 'Derniers essais',
  noTries: 'Pas encore appelé dans cet exercice.',
  call: 'Appeler',
  pass: 'Passer',
  passTitle: 'Pourquoi passer cette fiche ?',
  reasons: { 'bad-moment': 'Ce n’est pas le bon moment', 'file-unclear': 'La fiche n’est pas claire', 'already-settled': 'C’est déjà réglé', other: 'Autre raison' },
  note: 'Votre raison',
  passNow: 'Passer cette fiche',
  stay: 'Garder cette fiche',
  next: 'La fiche suivante arrive ici.',
  nobody: 'Personne à appeler pour le moment. La fiche suivante arrive ici.',
};

const nl: typeof fr = {
  title: 'Te bellen persoon',
  why: 'Waarom deze oproep',
  left: 'Tijd om te lezen',
  tries: 'Laatste pogingen',
  noTries: 'Nog niet gebeld in deze oefening.',
  call: 'Bellen',
  pass: 'Overslaan',
  passTitle: 'Waarom deze fiche overslaan?',
  reasons: { 'bad-moment': 'Het is niet het goede moment', 'file-unclear': 'De fiche is niet duidelijk', 'already-settled': 'Het is al geregeld', other: 'Andere reden' },
  note: 'Uw reden',
  passNow: 'Deze fiche overslaan',
  stay: 'Deze fiche houden',
  next: 'De volgende fiche komt hier.',
  nobody: 'Nu niemand te bellen. De volgende fiche komt hier.',
};

const en: typeof fr = {
  title: 'Person to call',
  why: 'Why this call',
  left: 'Time to read',
  tries: 'Last tries',
  noTries: 'Not called yet in this exercise.',
  call: 'Call',
  pass: 'Pass over',
  passTitle: 'Why pass this file over?',
  reasons: { 'bad-moment': 'It is not the right moment', 'file-unclear': 'The file is not clear', 'already-settled': 'It is settled already', other: 'Another reason' },
  note: 'Your reason',
  passNow: 'Pass this file over',
  stay: 'Keep this file',
  next: 'The next file comes here.',
  nobody: 'Nobody to call for now. The next file comes here.',
};

export const previewWords = { fr, nl, en };
