package be.cyberfam.lab.robot;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Utterance;
import be.cyberfam.lab.scenario.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a robot trainee says: the company's greeting, and sentences that fit anywhere in a conversation. */
final class Phrases {
    private static final List<List<String>> FRENCH = List.of(
            List.of(
                    "Votre numéro de client, s'il vous plaît ?",
                    "Très bien, je regarde votre dossier.",
                    "D'accord, je m'en occupe tout de suite.",
                    "Merci, je le note.",
                    "Bien sûr. Vous pouvez répéter ?",
                    "C'est fait. Autre chose ?",
                    "Entendu. Vous recevrez une confirmation."),
            List.of("Je vous mets en attente un petit instant, je vérifie."),
            List.of("Merci d'avoir patienté."),
            List.of("Vous êtes toujours là ?"),
            List.of("Merci de votre appel. Au revoir et bonne journée."));

    private static final Map<String, List<List<String>>> BY_LANGUAGE = Map.of(
            "fr",
            FRENCH,
            "nl",
            List.of(
                    List.of(
                            "Ik begrijp het. Mag ik uw naam en uw klantnummer?",
                            "Goed, ik bekijk meteen uw dossier.",
                            "Dank u. Ik noteer het in uw dossier.",
                            "Natuurlijk. Kunt u dat herhalen, alstublieft?",
                            "Het is in orde. Kan ik nog iets voor u doen?"),
                    List.of("Ik zet u even in de wacht, ik kijk het na."),
                    List.of("Bedankt voor het wachten."),
                    List.of("Bent u er nog?"),
                    List.of("Bedankt voor uw oproep. Tot ziens en nog een fijne dag.")),
            "en",
            List.of(
                    List.of(
                            "I see. May I have your name and your customer number?",
                            "Very well, I am looking at your file now.",
                            "Thank you. I am writing that down in your file.",
                            "Of course. Could you say that again, please?",
                            "That is done. Is there anything else I can do for you?"),
                    List.of("I am putting you on hold for a moment while I check."),
                    List.of("Thank you for waiting."),
                    List.of("Are you still there?"),
                    List.of("Thank you for calling. Good-bye.")));

    private final PackId pack;
    private final Voice voice;
    private final String greeting;
    private final List<List<String>> sentences;

    /** @param language the pack's, as in {@code fr-be}; an unknown one is answered in French */
    Phrases(PackId pack, String language, String greeting, Voice voice) {
        this.pack = pack;
        this.voice = voice;
        this.greeting = greeting;
        this.sentences = BY_LANGUAGE.getOrDefault(language.replaceAll("-.*", ""), FRENCH);
    }

    Utterance greeting() {
        return utterance("greeting", 0, greeting);
    }

    /** The n-th thing to say in a call; they come round. */
    Utterance turn(int n) {
        var turns = sentences.get(0);
        return utterance("turn", n % turns.size(), turns.get(n % turns.size()));
    }

    Utterance beforeHold() {
        return utterance("before-hold", 0, sentences.get(1).getFirst());
    }

    Utterance afterHold() {
        return utterance("after-hold", 0, sentences.get(2).getFirst());
    }

    Utterance stillThere() {
        return utterance("still-there", 0, sentences.get(3).getFirst());
    }

    Utterance goodBye() {
        return utterance("good-bye", 0, sentences.get(4).getFirst());
    }

    /** All of them, to be spoken before the first call. */
    List<Utterance> all() {
        var all = new ArrayList<>(List.of(greeting(), beforeHold(), afterHold(), stillThere(), goodBye()));
        for (int n = 0; n < sentences.get(0).size(); n++) {
            all.add(turn(n));
        }
        return List.copyOf(all);
    }

    private Utterance utterance(String phrase, int wording, String text) {
        return new Utterance(pack, new ScenarioId("robot"), new PhraseId(phrase), wording, text, voice);
    }
}
