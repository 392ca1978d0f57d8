// The words of what the customers of an exercise have in common.
const fr = {
  pace: 'Façon de parler',
  paces: { natural: 'Ils prennent leur temps', brisk: 'Ils vont au plus court' },
  paceHelp: 'Qui prend son temps s’écarte du sujet, fait répéter, appelle son chien.',
  badLines: 'Mauvaises lignes',
  badLineShares: { none: 'Aucune', some: 'Une sur dix', many: 'Une sur trois' },
  callBack: 'Qui a attendu pour rien',
  callBacks: { nobody: 'Ne rappelle pas', half: 'Rappelle une fois sur deux', most: 'Rappelle presque toujours' },
};

const nl: typeof fr = {
  pace: 'Manier van praten',
  paces: { natural: 'Ze nemen hun tijd', brisk: 'Ze komen snel ter zake' },
  paceHelp: 'Wie zijn tijd neemt, dwaalt af, laat herhalen, roept zijn hond.',
  badLines: 'Slechte lijnen',
  badLineShares: { none: 'Geen', some: 'Eén op tien', many: 'Eén op drie' },
  callBack: 'Wie voor niets wachtte',
  callBacks: { nobody: 'Belt niet terug', half: 'Belt één keer op twee terug', most: 'Belt bijna altijd terug' },
};

const en: typeof fr = {
  pace: 'Way of talking',
  paces: { natural: 'They take their time', brisk: 'They come to the point' },
  paceHelp: 'Who takes his time wanders off, has things said again, calls his dog.',
  badLines: 'Bad lines',
  badLineShares: { none: 'None', some: 'One in ten', many: 'One in three' },
  callBack: 'Who waited in vain',
  callBacks: { nobody: 'Does not call again', half: 'Calls again half the time', most: 'Nearly always calls again' },
};

export const crowdWords = { fr, nl, en };
