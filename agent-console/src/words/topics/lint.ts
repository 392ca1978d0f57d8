// What lint says of a scenario, for trainers who read French or Dutch: the commonest of its sentences, each with what to do. The others stay in English.
import type { Language } from '../../core/preferences';

type Sentence = (...found: readonly string[]) => string;

/** The server's sentence, and the same in French and Dutch; what stands in its groups is handed on. */
const SENTENCES: readonly (readonly [RegExp, Sentence, Sentence])[] = [
  [/^phrase "(.+)" names the fact \{(.+)\}, which is not there/, (_, fact) => `La donnée {${fact}} n’existe pas. Ajoutez-la sous « Ce qui est vrai », ou changez la phrase.`, (_, fact) => `Het gegeven {${fact}} bestaat niet. Voeg het toe bij „Wat waar is”, of pas de zin aan.`],
  [/^a text is wanted here/, () => 'Il manque un texte.', () => 'Hier ontbreekt een tekst.'],
  [/^phrase "(.+)" has (\d+) wordings/, (phrase) => `« ${phrase} » : écrivez au moins trois façons.`, (phrase) => `„${phrase}”: schrijf minstens drie manieren.`],
  [/^phrase "(.+)" says the same twice/, (phrase) => `« ${phrase} » : deux façons sont les mêmes. Changez-en une.`, (phrase) => `„${phrase}”: twee manieren zijn dezelfde. Pas er één aan.`],
  [/^phrase "(.+)" has an empty wording/, (phrase) => `« ${phrase} » : une façon est vide.`, (phrase) => `„${phrase}”: een manier is leeg.`],
  [/^phrase "(.+)" is said and not written/, (phrase) => `La phrase « ${phrase} » n’existe pas. Ajoutez-la, ou choisissez-en une autre.`, (phrase) => `De zin „${phrase}” bestaat niet. Voeg hem toe, of kies een andere.`],
  [/^phrase "(.+)" is never said/, (phrase) => `La phrase « ${phrase} » n’est jamais dite. Utilisez-la dans une étape, ou enlevez-la.`, (phrase) => `De zin „${phrase}” wordt nooit gezegd. Gebruik hem in een stap, of haal hem weg.`],
  [/^there are (\d+) phrases/, (n) => `Il y a ${n} phrases. Il en faut au moins six.`, (n) => `Er zijn ${n} zinnen. Er moeten er minstens zes zijn.`],
  [/^step "(.+)" is written twice/, (step) => `Deux étapes s’appellent « ${step} ». Donnez un autre nom à l’une.`, (step) => `Twee stappen heten „${step}”. Geef er één een andere naam.`],
  [/^step "(.+)" leads to "(.*)", which is not there/, (step, to) => `L’étape « ${step} » mène à « ${to} », qui n’existe pas.`, (step, to) => `De stap „${step}” leidt naar „${to}”, die niet bestaat.`],
  [/^step "(.+)" is never reached/, (step) => `Aucune étape ne mène à « ${step} ». Choisissez-la après une autre, ou enlevez-la.`, (step) => `Geen enkele stap leidt naar „${step}”. Kies hem na een andere, of haal hem weg.`],
  [/^step "(.+)" never comes to an end/, (step) => `Après « ${step} », l’appel ne finit jamais. Il faut un chemin vers une étape de fin.`, (step) => `Na „${step}” eindigt de oproep nooit. Er moet een weg zijn naar een laatste stap.`],
  [/^step "(.+)" does not say what follows/, (step) => `L’étape « ${step} » ne dit pas ce qui suit la réponse.`, (step) => `De stap „${step}” zegt niet wat na het antwoord komt.`],
  [/^it is not clear what follows this step/, () => 'Choisissez l’étape qui suit, ou cochez « fin de l’appel ».', () => 'Kies de stap die volgt, of vink „einde van de oproep” aan.'],
  [/^"(.*)" is not a length of time/, () => 'Écrivez une durée comme 800ms, 4s ou 2min.', () => 'Schrijf een duur zoals 800ms, 4s of 2min.'],
  [/^"(.*)" is not a whole number/, () => 'Écrivez un nombre entier.', () => 'Schrijf een geheel getal.'],
  [/^weight (.+) of step/, () => 'Le poids va de 1 à 1000.', () => 'Het gewicht gaat van 1 tot 1000.'],
  [/^there is no customer "(.*)"/, () => 'Choisissez un client du dossier.', () => 'Kies een klant uit de map.'],
  [/^script "(.+)" asks for "(.+)", whose truth/, (_, field) => `La fiche demande « ${field} ». Ajoutez cette donnée sous « Ce qui est vrai ».`, (_, field) => `De fiche vraagt „${field}”. Voeg dat gegeven toe bij „Wat waar is”.`],
  [/^there is no outcome/, () => 'Choisissez un résultat du dossier.', () => 'Kies een resultaat uit de map.'],
  [/the right outcome is held for wrong too|holds its right outcome for wrong/, () => 'Le bon résultat est aussi dans les faux. Changez l’un des deux.', () => 'Het juiste resultaat staat ook bij de foute. Pas één van de twee aan.'],
  [/^the fact "(.+)" is neither said nor taken down/, (fact) => `La donnée « ${fact} » n’est ni dite ni notée. Dites-la dans une phrase, ou enlevez-la.`, (fact) => `Het gegeven „${fact}” wordt niet gezegd en niet genoteerd. Zeg het in een zin, of haal het weg.`],
  [/^fact "(.+)" is empty/, (fact) => `La donnée « ${fact} » est vide.`, (fact) => `Het gegeven „${fact}” is leeg.`],
  [/^there is a sentence of (\d+) words/, (n) => `Une phrase de ${n} mots est trop longue à l’oreille. Faites-en deux.`, (n) => `Een zin van ${n} woorden is te lang om te horen. Maak er twee.`],
  [/^there is a text of (\d+) words/, (n) => `Un texte de ${n} mots est trop long. Raccourcissez-le.`, (n) => `Een tekst van ${n} woorden is te lang. Maak hem korter.`],
  [/^inject "(.+)" has no fitting title/, () => 'Donnez un titre de 60 lettres au plus.', () => 'Geef een titel van hoogstens 60 letters.'],
  [/hint that is too long/, () => 'Un conseil a 200 lettres au plus.', () => 'Een tip heeft hoogstens 200 letters.'],
  [/^"(.*)" cannot name a/, () => 'Un nom : petites lettres, chiffres et traits d’union, 40 au plus.', () => 'Een naam: kleine letters, cijfers en koppeltekens, hoogstens 40.'],
  [/^"(.+)" is missing/, (key) => `Il manque « ${key} ».`, (key) => `„${key}” ontbreekt.`],
];

/** A sentence of lint in the page's language, with what to do; null when there is no translation. */
export function lintIn(language: Language, what: string): string | null {
  if (language === 'en') return null;
  for (const [pattern, fr, nl] of SENTENCES) {
    const found = pattern.exec(what);
    if (found) return (language === 'fr' ? fr : nl)(...found.slice(1));
  }
  return null;
}
