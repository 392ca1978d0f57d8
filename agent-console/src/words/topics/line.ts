// What was wrong with a customer's line, as the page of the call says it: the fault was real, the trainee heard right.
const fr = {
  troubles: {
    loss: 'des morceaux de mots manquent',
    gaps: 'la voix est coupée par moments',
    jitter: 'la voix arrive par saccades',
    faint: 'on s’entend à peine',
    crackle: 'ça grésille',
    street: 'le client est dans la rue',
    cafe: 'le client est dans un café',
    children: 'des enfants jouent près du client',
    television: 'une télévision est allumée chez le client',
    'one-way': 'on n’entend plus le client',
    deaf: 'le client n’entend plus rien',
    echo: 'vous vous entendez vous-même',
    drop: 'la communication est coupée',
  },
  lasts: (seconds: number) => `pendant ${seconds} s`,
  toTheEnd: 'jusqu’à la fin',
};

const nl: typeof fr = {
  troubles: {
    loss: 'stukjes van woorden ontbreken',
    gaps: 'de stem valt soms weg',
    jitter: 'de stem komt met horten en stoten',
    faint: 'je hoort elkaar amper',
    crackle: 'het kraakt',
    street: 'de klant staat op straat',
    cafe: 'de klant zit in een café',
    children: 'er spelen kinderen bij de klant',
    television: 'bij de klant staat een televisie aan',
    'one-way': 'de klant is niet meer te horen',
    deaf: 'de klant hoort niets meer',
    echo: 'u hoort uzelf',
    drop: 'de verbinding valt weg',
  },
  lasts: (seconds) => `${seconds} s lang`,
  toTheEnd: 'tot het einde',
};

const en: typeof fr = {
  troubles: {
    loss: 'bits of words are missing',
    gaps: 'the voice drops out at times',
    jitter: 'the voice comes in jerks',
    faint: 'you can hardly hear each other',
    crackle: 'it crackles',
    street: 'the customer is in the street',
    cafe: 'the customer is in a café',
    children: 'children play near the customer',
    television: 'a television is on at the customer’s',
    'one-way': 'the customer is no longer heard',
    deaf: 'the customer hears nothing any more',
    echo: 'you hear yourself',
    drop: 'the line goes dead',
  },
  lasts: (seconds) => `for ${seconds} s`,
  toTheEnd: 'to the end',
};

export const lineWords = { fr, nl, en };
