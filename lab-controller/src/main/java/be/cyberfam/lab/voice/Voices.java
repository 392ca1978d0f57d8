package be.cyberfam.lab.voice;

import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.scenario.Utterance;
import be.cyberfam.lab.scenario.Voice;
import be.cyberfam.lab.voice.VoiceFailed.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * The sound of every line: a recording of the pack, else the memory, else the cache, else the speech program. Works on
 * threads of its own; any thread may ask.
 */
public final class Voices implements AutoCloseable {
    /** 64 MB: over an hour of speech at hand. */
    private static final long ROOM = 32L << 20;

    private final VoiceConfig config;
    private final Recordings recordings;
    private final SpeechProgram program;
    private final VoiceCache cache;
    private final SoundShelf shelf = new SoundShelf(ROOM);
    private final Map<String, CompletableFuture<Sound>> underWay = new ConcurrentHashMap<>();
    private final Semaphore turns;
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("voice-", 0).factory());

    public Voices(VoiceConfig config, Recordings recordings) {
        this.config = config;
        this.recordings = recordings;
        this.program = new SpeechProgram(config);
        this.cache = new VoiceCache(config.cache());
        this.turns = new Semaphore(config.atOnce());
    }

    /** The sound, when it is in memory: for those who cannot wait. */
    public Optional<Sound> atHand(Utterance utterance) {
        return shelf.get(key(line(utterance)));
    }

    /** The sound; fails with {@link VoiceFailed}. */
    public CompletableFuture<Sound> sound(Utterance utterance) {
        return sound(line(utterance));
    }

    /** Any text in any voice; fails with {@link VoiceFailed}. */
    public CompletableFuture<Sound> sound(Voice voice, String text) {
        return sound(new Line(voice, text, Optional.empty()));
    }

    /** Has all of these in memory; tells what could not be spoken, each reason once. Never fails. */
    public CompletableFuture<Prepared> prepare(Collection<Utterance> utterances) {
        var sounds = utterances.stream().map(this::sound).toList();
        return CompletableFuture.allOf(sounds.toArray(CompletableFuture[]::new))
                .handle((done, failure) -> counted(sounds));
    }

    /** Stops what is under way; programs that still run are killed. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private CompletableFuture<Sound> sound(Line line) {
        var key = key(line);
        return shelf.get(key)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> underWay.computeIfAbsent(key, k -> made(k, line)));
    }

    private CompletableFuture<Sound> made(String key, Line line) {
        var promise = new CompletableFuture<Sound>();
        workers.execute(() -> {
            try {
                var sound = make(key, line);
                shelf.put(key, sound);
                promise.complete(sound);
            } catch (InterruptedException e) {
                promise.completeExceptionally(new VoiceFailed(Code.TOO_SLOW, "the lab is closing", e));
            } catch (RuntimeException e) {
                promise.completeExceptionally(e);
            } finally {
                underWay.remove(key);
            }
        });
        return promise;
    }

    private Sound make(String key, Line line) throws InterruptedException {
        if (line.recording().isPresent()) {
            return recorded(line.recording().get());
        }
        var kept = cache.get(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        var spoken = spoken(line);
        cache.put(key, spoken);
        return spoken;
    }

    private Sound spoken(Line line) throws InterruptedException {
        turns.acquire();
        try {
            return telephone(
                    program.speak(line.voice(), line.text()),
                    "what " + config.command().getFirst() + " made");
        } finally {
            turns.release();
        }
    }

    private static Sound recorded(Path file) {
        try {
            return telephone(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new VoiceFailed(Code.UNREADABLE, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Sound telephone(byte[] wav, String whence) {
        try {
            return TelephoneBand.of(Pcm.parse(wav));
        } catch (IOException e) {
            throw new VoiceFailed(Code.UNREADABLE, whence + " cannot be played: " + e.getMessage(), e);
        }
    }

    private static Prepared counted(List<CompletableFuture<Sound>> sounds) {
        var reasons = new ArrayList<String>();
        for (var sound : sounds) {
            if (sound.isCompletedExceptionally()) {
                reasons.add(String.valueOf(sound.exceptionNow().getMessage()));
            }
        }
        return new Prepared(
                sounds.size() - reasons.size(),
                reasons.size(),
                List.copyOf(reasons.stream().distinct().toList()));
    }

    private Line line(Utterance utterance) {
        return new Line(utterance.voice(), utterance.text(), recordings.of(utterance));
    }

    /** A recording belongs to its place in the pack and to when it was made, anything else to what is said and how. */
    private String key(Line line) {
        var voice = line.voice();
        return Hash.of(List.of(
                TelephoneBand.VERSION,
                String.join("\u0001", config.command()),
                voice.language(),
                voice.variant(),
                String.valueOf(voice.wordsPerMinute()),
                String.valueOf(voice.pitch()),
                line.text(),
                line.recording().map(Voices::place).orElse("")));
    }

    private static String place(Path recording) {
        return recording + " " + recording.toFile().lastModified();
    }

    private record Line(Voice voice, String text, Optional<Path> recording) {}

    /**
     * What came of preparing.
     *
     * @param spoken how many lines are at hand
     * @param mute how many could not be spoken
     * @param reasons why, each once
     */
    public record Prepared(int spoken, int mute, List<String> reasons) {}
}
