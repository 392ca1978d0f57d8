// The words of what a customer knows of her work, and of how he felt.
const fr = {
  identity: 'J’ai demandé au client',
  proof: { name: 'son nom', number: 'son numéro de client', address: 'son adresse' },
  openFile: 'Ouvrir le dossier',
};

const nl: typeof fr = {
  identity: 'Ik heb de klant gevraagd naar',
  proof: { name: 'zijn naam', number: 'zijn klantnummer', address: 'zijn adres' },
  openFile: 'Dossier openen',
};

const en: typeof fr = {
  identity: 'I have asked the customer for',
  proof: { name: 'his name', number: 'his customer number', address: 'his address' },
  openFile: 'Open the file',
};

export const mindWords = { fr, nl, en };
