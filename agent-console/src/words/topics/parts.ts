// The words of the page that shows every part.

const fr = {
  title: 'Composants',
  lead: 'Toutes les pièces de la console, dans tous leurs états.',
  colours: 'Couleurs',
  type: 'Caractères',
  spaces: 'Espaces',
  states: 'États',
  buttons: 'Boutons',
  fields: 'Champs',
  tiles: 'Postes',
  figures: 'Chiffres',
  notices: 'Messages',
  skeletons: 'Attente de données',
  icons: 'Icônes',
  sample: 'Voix calme, geste sûr',
};

const nl: typeof fr = {
  title: 'Onderdelen',
  lead: 'Alle stukken van de console, in al hun toestanden.',
  colours: 'Kleuren',
  type: 'Letters',
  spaces: 'Ruimte',
  states: 'Toestanden',
  buttons: 'Knoppen',
  fields: 'Velden',
  tiles: 'Plaatsen',
  figures: 'Cijfers',
  notices: 'Berichten',
  skeletons: 'Wachten op gegevens',
  icons: 'Pictogrammen',
  sample: 'Rustige stem, vaste hand',
};

const en: typeof fr = {
  title: 'Parts',
  lead: 'All the pieces of the console, in all their states.',
  colours: 'Colours',
  type: 'Type',
  spaces: 'Space',
  states: 'States',
  buttons: 'Buttons',
  fields: 'Fields',
  tiles: 'Seats',
  figures: 'Figures',
  notices: 'Messages',
  skeletons: 'Waiting for data',
  icons: 'Icons',
  sample: 'Calm voice, steady hand',
};

export const partsWords = { fr, nl, en };
