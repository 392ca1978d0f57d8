package be.cyberfam.lab.bench;

import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.scenario.Voice;
import be.cyberfam.lab.voice.Recordings;
import be.cyberfam.lab.voice.VoiceConfig;
import be.cyberfam.lab.voice.VoiceFailed;
import be.cyberfam.lab.voice.Voices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/**
 * What agents say, short and long, in three languages, by generated voices at 120 to 210 words a minute: those the ear was tuned on, and others it was not, who say
 * other things.
 *
 * @param texts by language, as eSpeak NG calls it
 */
record EarPhrases(List<Voice> voices, Map<String, List<String>> texts) {
    static final EarPhrases TUNED_ON = new EarPhrases(
            List.of(
                    new Voice("fr-be", "f2", 150, 60),
                    new Voice("fr-be", "m7", 185, 25),
                    new Voice("fr-be", "grandma", 130, 70),
                    new Voice("fr-be", "f4", 210, 50),
                    new Voice("fr-be", "m3", 160, 35),
                    new Voice("nl", "f3", 155, 55),
                    new Voice("nl", "m1", 190, 30),
                    new Voice("nl", "grandpa", 120, 30),
                    new Voice("en-gb", "f1", 165, 65),
                    new Voice("en-gb", "m2", 200, 40),
                    new Voice("en-gb", "m5", 140, 45)),
            Map.of(
                    "fr-be",
                            List.of(
                                    "Bonjour et bienvenue au service clientèle.",
                                    "Oui.",
                                    "Pouvez-vous me donner votre numéro de client, s'il vous plaît ?",
                                    "Votre facture de septembre est de septante-quatre euros.",
                                    "D'accord, je regarde."),
                    "nl",
                            List.of(
                                    "Goedemiddag, waarmee kan ik u helpen?",
                                    "Ja.",
                                    "Ik zoek uw dossier even op, een ogenblikje.",
                                    "Uw pakje wordt morgen voor de middag geleverd."),
                    "en-gb",
                            List.of(
                                    "Good morning, how can I help you?",
                                    "Right.",
                                    "Could you spell your surname for me, please?",
                                    "I will send a technician on Thursday.")));

    /** Neither these voices nor these sentences were looked at when the ear was tuned. */
    static final EarPhrases HELD_OUT = new EarPhrases(
            List.of(
                    new Voice("fr-be", "f5", 170, 42),
                    new Voice("fr-be", "m1", 155, 52),
                    new Voice("fr-be", "m4", 195, 38),
                    new Voice("fr-be", "f3", 140, 66),
                    new Voice("nl", "f1", 170, 48),
                    new Voice("nl", "m5", 145, 40),
                    new Voice("nl", "m8", 180, 28),
                    new Voice("en-gb", "f4", 150, 58),
                    new Voice("en-gb", "m6", 185, 34)),
            Map.of(
                    "fr-be",
                            List.of(
                                    "Service des réparations, que puis-je faire pour vous ?",
                                    "Bien sûr.",
                                    "Votre modem clignote en rouge ou en vert ?",
                                    "Non, pas encore.",
                                    "Je vous rappelle jeudi avant midi, c'est promis."),
                    "nl",
                            List.of(
                                    "Met de dienst herstellingen, zegt u het maar.",
                                    "Nee.",
                                    "Hebt u de stekker al eens uitgetrokken?",
                                    "Dan stuur ik u vandaag nog een nieuwe factuur."),
                    "en-gb",
                            List.of(
                                    "Repairs desk, what seems to be the trouble?",
                                    "No.",
                                    "Is the light at the front red or green?",
                                    "Then I shall post you a new bill this afternoon.")));

    EarPhrases {
        voices = List.copyOf(voices);
        texts = Map.copyOf(texts);
    }

    /**
     * The phrases of every {@code each}-th voice, spoken by the lab's own speech program and kept in {@code cache}.
     *
     * @throws IOException when there is no speech program
     */
    List<Sound> spoken(Path cache, int each) throws IOException {
        var sounds = new ArrayList<Sound>();
        try (var program = new Voices(VoiceConfig.defaults(cache), Recordings.NONE)) {
            for (int i = 0; i < voices.size(); i += each) {
                var voice = voices.get(i);
                for (var text : texts.getOrDefault(voice.language(), List.of()))
                    sounds.add(program.sound(voice, text).join());
            }
        } catch (CompletionException e) {
            if (e.getCause() instanceof VoiceFailed failed) throw new IOException(failed.getMessage(), failed);
            throw e;
        }
        return sounds;
    }
}
