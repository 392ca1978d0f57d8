package be.cyberfam.lab;

import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.Wav;
import be.cyberfam.lab.scenario.Voice;
import be.cyberfam.lab.voice.Voices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the switch's machine says to those who call, spoken by the lab's own voices into sound files: where somebody stands in
 * the queue, the numbers in it, a line's greeting, the voice menu. The dialplan and the queues name the files.
 */
final class MachineVoice {
    private static final Logger LOG = LoggerFactory.getLogger(MachineVoice.class);
    /** The queues count aloud so far; then there are "more than". */
    private static final int COUNTS_TO = 20;

    private static final Sound BREATH = Sound.silence(Duration.ofMillis(350));

    private static final Voice FRENCH = new Voice("fr-be", "f2", 155, 50);
    private static final Map<String, Voice> SPEAKS =
            Map.of("fr", FRENCH, "nl", new Voice("nl", "f2", 150, 50), "en", new Voice("en-gb", "f2", 155, 50));

    private static final Map<String, Map<String, String>> SENTENCES = Map.of(
            "fr",
            Map.of(
                    "next", "Vous êtes le prochain. Merci de patienter.",
                    "position", "Vous êtes à la place numéro",
                    "patience", "Merci de patienter.",
                    "more-than", "Il y a plus de",
                    "waiting", "personnes avant vous.",
                    "nobody-free", "Nous vous avons appelé, mais personne n'est libre. Excusez-nous. Au revoir.",
                    "minutes", "Le temps d'attente, en minutes, est d'environ :",
                    "thanks", "Merci de votre patience.",
                    "call-back", "Tous nos conseillers sont occupés. Merci de rappeler un peu plus tard. Au revoir.",
                    "menu", "Pour le français, tapez"),
            "nl",
            Map.of(
                    "next", "U bent de volgende. Even geduld alstublieft.",
                    "position", "U staat op plaats nummer",
                    "patience", "Even geduld alstublieft.",
                    "more-than", "Er zijn meer dan",
                    "waiting", "mensen voor u.",
                    "nobody-free", "Wij hebben u gebeld, maar niemand is vrij. Excuseer ons. Tot ziens.",
                    "minutes", "De wachttijd, in minuten, is ongeveer:",
                    "thanks", "Dank u voor uw geduld.",
                    "call-back", "Al onze medewerkers zijn in gesprek. Gelieve later terug te bellen. Tot ziens.",
                    "menu", "Voor Nederlands, druk op"),
            "en",
            Map.of(
                    "next", "You are next. Please hold the line.",
                    "position", "You are number",
                    "patience", "Please hold the line.",
                    "more-than", "There are more than",
                    "waiting", "people before you.",
                    "nobody-free", "We called you, but nobody is free to talk. We are sorry. Goodbye.",
                    "minutes", "The waiting time, in minutes, is about:",
                    "thanks", "Thank you for waiting.",
                    "call-back", "All our advisers are busy. Please call again a little later. Goodbye.",
                    "menu", "For English, press"));

    private final Voices voices;
    private final Path folder;

    /** @param folder where the switch looks for them, a folder a language inside it */
    MachineVoice(Voices voices, Path folder) {
        this.voices = voices;
        this.folder = folder;
    }

    /** Has everything spoken that these lines may need; what cannot be spoken is told in the log. */
    void speak(List<LabLine> lines) {
        var files = new LinkedHashMap<Path, CompletableFuture<Sound>>();
        lines.stream().map(LabLine::language).distinct().forEach(language -> sentences(language, files));
        lines.stream()
                .filter(line -> !line.greeting().isEmpty())
                .forEach(line -> files.put(
                        folder.resolve("greeting-" + line.id() + ".wav"), said(line.language(), line.greeting())));
        lines.stream()
                .filter(line -> !line.key().isEmpty())
                .map(line -> said(line.language(), sentences(line.language()).get("menu") + " " + line.key() + "."))
                .reduce((one, next) -> one.thenCombine(
                        next, (before, then) -> before.then(BREATH).then(then)))
                .ifPresent(menu -> files.put(folder.resolve("menu.wav"), menu));
        var kept = files.entrySet().stream()
                .map(file -> file.getValue().thenAccept(sound -> keep(file.getKey(), sound)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(kept).exceptionally(mute -> {
            LOG.warn("the switch's machine is partly mute: {}", mute.getMessage());
            return null;
        });
    }

    private void sentences(String language, Map<Path, CompletableFuture<Sound>> files) {
        var own = folder.resolve(language);
        sentences(language).forEach((name, text) -> {
            if (!name.equals("menu")) {
                files.put(own.resolve(name + ".wav"), said(language, text));
            }
        });
        for (int number = 1; number <= COUNTS_TO; number++) {
            files.put(own.resolve("number-" + number + ".wav"), said(language, number + "."));
        }
    }

    private static Map<String, String> sentences(String language) {
        return SENTENCES.getOrDefault(language, Map.of());
    }

    private CompletableFuture<Sound> said(String language, String text) {
        return voices.sound(SPEAKS.getOrDefault(language, FRENCH), text);
    }

    /** Whole or not at all: the switch may be playing the one that was there. */
    private static void keep(Path file, Sound sound) {
        try {
            Files.createDirectories(file.getParent());
            var draft = Files.createTempFile(file.getParent(), ".voice", "");
            Wav.write(draft, sound);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
