// What trainees are told before anything of them is recorded. They agree to these very words: when one of them changes, raise
// TEXT in the controller's Keeping.java, and everybody is asked again (test/consent.test.ts holds both together).
const fr = {
  title: 'Avant de commencer',
  mine: 'Mes accords',
  lead: 'Vos appels peuvent être enregistrés ici. Dites pour chaque usage si vous êtes d’accord.',
  told: {
    what: 'Ce qui est enregistré : votre voix et celle du client, quand l’appel est décroché.',
    other: 'Même sans enregistrement, l’appel est noté : ses durées, son issue, et ce que vous écrivez.',
    who: 'Votre formateur peut vous écouter, en direct ou après. Vous voyez chaque fois qui a écouté.',
    free: 'Vous êtes libre : un refus ne change rien à votre place. Vous pouvez changer d’avis sur la page « Ma journée ».',
  },
  kept: {
    recordings: (days: string) => `Les enregistrements sont effacés après ${days} jours.`,
    calls: (days: string) => `Les appels, vos textes et les évaluations sont effacés après ${days} jours.`,
    acts: (days: string) => `La liste de qui vous a écouté est effacée après ${days} jours.`,
  },
  purposes: {
    practice: { name: 'M’exercer', why: 'Réécouter vos appels, seul ou avec votre formateur. Sans votre accord, rien n’est enregistré.' },
    class: { name: 'Montrer à la classe', why: 'Faire écouter un de vos appels aux autres stagiaires.' },
    trial: { name: 'Passer un test', why: 'Faire écouter vos appels de test au centre d’appels qui vous teste.' },
  },
  yes: 'D’accord',
  no: 'Pas d’accord',
  keep: 'Garder mes choix',
  done: 'C’est noté. Vos choix valent dès le prochain appel.',
  unrecorded: 'Non enregistré : il n’y avait pas d’accord pour enregistrer cet appel.',
};

const nl: typeof fr = {
  title: 'Voor u begint',
  mine: 'Mijn toestemming',
  lead: 'Uw oproepen kunnen hier worden opgenomen. Zeg voor elk gebruik of u akkoord gaat.',
  told: {
    what: 'Wat wordt opgenomen: uw stem en die van de klant, zodra u de oproep aanneemt.',
    other: 'Ook zonder opname wordt de oproep genoteerd: de duur, het resultaat en wat u schrijft.',
    who: 'Uw lesgever kan naar u luisteren, live of later. U ziet telkens wie heeft geluisterd.',
    free: 'U bent vrij: weigeren verandert niets aan uw plaats. U kunt van mening veranderen op de pagina “Mijn dag”.',
  },
  kept: {
    recordings: (days: string) => `De opnames worden na ${days} dagen gewist.`,
    calls: (days: string) => `De oproepen, uw teksten en de beoordelingen worden na ${days} dagen gewist.`,
    acts: (days: string) => `De lijst van wie naar u luisterde, wordt na ${days} dagen gewist.`,
  },
  purposes: {
    practice: { name: 'Oefenen', why: 'Uw oproepen herbeluisteren, alleen of met uw lesgever. Zonder uw akkoord wordt niets opgenomen.' },
    class: { name: 'Aan de klas laten horen', why: 'Een van uw oproepen laten horen aan de andere cursisten.' },
    trial: { name: 'Een test afleggen', why: 'Uw testoproepen laten horen aan het callcenter dat u test.' },
  },
  yes: 'Akkoord',
  no: 'Niet akkoord',
  keep: 'Mijn keuzes bewaren',
  done: 'Genoteerd. Uw keuzes gelden vanaf de volgende oproep.',
  unrecorded: 'Niet opgenomen: er was geen akkoord om deze oproep op te nemen.',
};

const en: typeof fr = {
  title: 'Before you begin',
  mine: 'What I agree to',
  lead: 'Your calls can be recorded here. Say for each use whether you agree.',
  told: {
    what: 'What is recorded: your voice and the customer’s, once the call is answered.',
    other: 'Even without a recording the call is noted: its times, its outcome, and what you write.',
    who: 'Your trainer can listen to you, live or later. You see each time who has listened.',
    free: 'You are free: saying no changes nothing about your place. You can change your mind on the page “My day”.',
  },
  kept: {
    recordings: (days: string) => `Recordings are deleted after ${days} days.`,
    calls: (days: string) => `Calls, your texts and evaluations are deleted after ${days} days.`,
    acts: (days: string) => `The list of who listened to you is deleted after ${days} days.`,
  },
  purposes: {
    practice: { name: 'To practise', why: 'To hear your calls again, alone or with your trainer. Without your agreement nothing is recorded.' },
    class: { name: 'To show to the class', why: 'To play one of your calls to the other trainees.' },
    trial: { name: 'To take a trial', why: 'To play your trial calls to the call centre that trials you.' },
  },
  yes: 'I agree',
  no: 'I do not agree',
  keep: 'Keep my choices',
  done: 'Noted. Your choices count from the next call on.',
  unrecorded: 'Not recorded: there was no agreement to record this call.',
};

export const consentWords = { fr, nl, en };
