package be.cyberfam.lab.web;

import be.cyberfam.lab.pack.LivePacks;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Role;
import io.vertx.core.Future;
import java.nio.file.Path;

/**
 * What those who write packs work with.
 *
 * @param packs the packs of the lab, and those of its home, which can be changed
 * @param lines speaks what a customer says
 * @param schemas the folder of the schemas of pack files, with a folder for each version in it
 */
public record Workshop(LivePacks packs, Lines lines, Path schemas) {
    /** The voice of a customer, one line at a time. */
    @FunctionalInterface
    public interface Lines {
        /** A WAV file of it; fails when there is no voice. */
        Future<Path> speak(Role role, PhraseId phrase, int wording);
    }
}
