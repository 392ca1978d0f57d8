package be.cyberfam.lab;

import be.cyberfam.lab.rtp.Wav;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.voice.Voices;
import be.cyberfam.lab.web.Workshop;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Speaks a customer's lines for those who listen to them one by one; each is kept as a file while the lab runs. */
final class LineSounds implements Workshop.Lines {
    private final Vertx vertx;
    private final Voices voices;
    private final Path folder;

    /** @param folder of the home, for the files */
    LineSounds(Vertx vertx, Voices voices, Path folder) {
        this.vertx = vertx;
        this.voices = voices;
        this.folder = folder;
    }

    @Override
    public Future<Path> speak(Role role, PhraseId phrase, int wording) {
        var line = role.utterance(phrase, wording);
        return Future.fromCompletionStage(voices.sound(line))
                .compose(sound -> vertx.executeBlocking(
                        () -> {
                            var file = folder.resolve(line.phrase() + "-" + UUID.randomUUID() + ".part");
                            Files.write(file, Wav.octets(sound));
                            var kept = folder.resolve(line.pack() + "." + line.scenario() + "." + line.phrase() + "."
                                    + line.wording() + ".wav");
                            return Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
                        },
                        false));
    }
}
