// The words for what a played colleague made of a hand-over.
const fr = {
  verdict: {
    accepted: 'd’accord, il reprend le client.',
    'not-ours': 'refusé, ce n’est pas pour son service.',
    'not-told': 'refusé, on ne lui a presque rien expliqué.',
    'not-checked': 'refusé, la fiche n’était pas complète.',
    unannounced: 'il a reçu le client sans avoir dit oui.',
  },
  told: (seconds: number) => `Explication : ${seconds} s.`,
  asked: (times: number) => (times === 1 ? 'Il a dû poser une question.' : `Il a dû poser ${times} questions.`),
  missing: (fields: string) => `Il manquait : ${fields}.`,
};

const nl: typeof fr = {
  verdict: {
    accepted: 'akkoord, hij neemt de klant over.',
    'not-ours': 'geweigerd, het is niet voor zijn dienst.',
    'not-told': 'geweigerd, hij kreeg bijna geen uitleg.',
    'not-checked': 'geweigerd, de fiche was niet volledig.',
    unannounced: 'hij kreeg de klant voor hij ja had gezegd.',
  },
  told: (seconds) => `Uitleg: ${seconds} s.`,
  asked: (times) => (times === 1 ? 'Hij moest één vraag stellen.' : `Hij moest ${times} vragen stellen.`),
  missing: (fields) => `Er ontbrak: ${fields}.`,
};

const en: typeof fr = {
  verdict: {
    accepted: 'agreed, takes the customer.',
    'not-ours': 'refused, it is not for that team.',
    'not-told': 'refused, was hardly told anything.',
    'not-checked': 'refused, the form was not complete.',
    unannounced: 'was given the customer before saying yes.',
  },
  told: (seconds) => `Explained for ${seconds} s.`,
  asked: (times) => (times === 1 ? 'Had to ask once.' : `Had to ask ${times} times.`),
  missing: (fields) => `Missing: ${fields}.`,
};

export const handoverWords = { fr, nl, en };
