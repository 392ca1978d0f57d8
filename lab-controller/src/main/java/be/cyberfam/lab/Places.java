package be.cyberfam.lab;

import be.cyberfam.lab.pbx.AsteriskBinary;
import be.cyberfam.lab.voice.VoiceConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Where a lab finds what it is shipped with and what it keeps for all checkouts. */
final class Places {
    private static final Duration LONGEST_LINE = Duration.ofSeconds(20);
    private static final int VOICES_AT_ONCE = 2;

    private Places() {}

    /** The folder of packs: the checkout's, or the one beside the jar. */
    static Path packs() {
        return checkout().resolve("packs");
    }

    static VoiceConfig voices(LabConfig config) {
        var cache = AsteriskBinary.cache(System.getenv()).resolve("voices");
        return config.voiceCommand().isEmpty()
                ? VoiceConfig.defaults(cache)
                : new VoiceConfig(config.voiceCommand(), LONGEST_LINE, VOICES_AT_ONCE, cache);
    }

    /** {@code -Dlab.checkout}, as the lab command sets it; else the nearest folder upwards that has packs. */
    private static Path checkout() {
        var told = System.getProperty("lab.checkout");
        if (told != null) {
            return Path.of(told);
        }
        var here = Path.of("").toAbsolutePath();
        for (var folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("packs"))) {
                return folder;
            }
        }
        return here;
    }
}
