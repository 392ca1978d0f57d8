package be.cyberfam.lab.voice;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.scenario.Utterance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lines that a person has recorded: {@code sounds/SCENARIO/PHRASE-N.wav} of a pack, or {@code sounds/PHRASE-N.wav} for
 * its common phrases, N counted from 1 as the wordings are.
 *
 * @param folders where each pack lies, as it stands when asked
 */
public record Recordings(Supplier<Map<PackId, Path>> folders) {
    public static final Recordings NONE = new Recordings(Map.of());

    /** Of packs that stay where they are. */
    public Recordings(Map<PackId, Path> folders) {
        this(() -> folders);
    }

    /** The recording that wins over any program, if there is one. */
    Optional<Path> of(Utterance utterance) {
        return Optional.ofNullable(folders.get().get(utterance.pack()))
                .map(folder -> folder.resolve("sounds"))
                .flatMap(sounds -> Stream.of(
                                sounds.resolve(utterance.scenario().value()).resolve(name(utterance)),
                                sounds.resolve(name(utterance)))
                        .filter(Files::isRegularFile)
                        .findFirst());
    }

    private static String name(Utterance utterance) {
        return utterance.phrase() + "-" + (utterance.wording() + 1) + ".wav";
    }
}
