package be.cyberfam.lab.voice;

import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.Wav;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Spoken lines by the hash of what they were made from: WAV files that end with the SHA-256 of all before it, so that a
 * damaged one is noticed and made again. Written whole or not at all; several labs may share one folder.
 */
final class VoiceCache {
    private static final Logger LOG = LoggerFactory.getLogger(VoiceCache.class);
    private static final int SEAL = 32;
    private final Path folder;

    VoiceCache(Path folder) {
        this.folder = folder;
    }

    /** The kept sound; empty when there is none, or when it is damaged. */
    Optional<Sound> get(String key) {
        try {
            var sealed = Files.readAllBytes(file(key));
            var wav = Arrays.copyOf(sealed, Math.max(0, sealed.length - SEAL));
            var seal = Arrays.copyOfRange(sealed, wav.length, sealed.length);
            if (MessageDigest.isEqual(seal, Hash.sha256(wav))) {
                return Optional.of(Wav.parse(wav));
            }
            LOG.warn("the kept voice {} is damaged and is made again", file(key));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("the kept voice {} cannot be read ({}) and is made again", file(key), e.toString());
        }
        return Optional.empty();
    }

    /** Keeps a sound; a full disk costs nothing but the keeping. */
    void put(String key, Sound sound) {
        var draft = folder.resolve(key + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            var wav = Wav.octets(sound);
            var sealed = Arrays.copyOf(wav, wav.length + SEAL);
            System.arraycopy(Hash.sha256(wav), 0, sealed, wav.length, SEAL);
            Files.write(draft, sealed);
            Files.move(draft, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("a spoken line could not be kept in {}: {}", folder, e.toString());
            forget(draft);
        }
    }

    private static void forget(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            LOG.debug("{} stays behind: {}", draft, e.toString());
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".wav");
    }
}
