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

/** What agents say, short and long, in three languages, by eleven generated voices at 120 to 210 words a minute. */
final class EarPhrases {
    private static final Map<String, List<String>> TEXTS = Map.of(
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
                            "I will send a technician on Thursday."));
    private static final List<Voice> VOICES = List.of(
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
            new Voice("en-gb", "m5", 140, 45));

    private EarPhrases() {}

    /**
     * The phrases of every {@code each}-th voice, spoken by the lab's own speech program and kept in {@code cache}.
     *
     * @throws IOException when there is no speech program
     */
    static List<Sound> spoken(Path cache, int each) throws IOException {
        var sounds = new ArrayList<Sound>();
        try (var voices = new Voices(VoiceConfig.defaults(cache), Recordings.NONE)) {
            for (int i = 0; i < VOICES.size(); i += each) {
                var voice = VOICES.get(i);
                for (var text : TEXTS.getOrDefault(voice.language(), List.of()))
                    sounds.add(voices.sound(voice, text).join());
            }
        } catch (CompletionException e) {
            if (e.getCause() instanceof VoiceFailed failed) throw new IOException(failed.getMessage(), failed);
            throw e;
        }
        return sounds;
    }
}
