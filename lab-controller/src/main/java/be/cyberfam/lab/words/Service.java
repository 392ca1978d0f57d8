package be.cyberfam.lab.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One service, asked over HTTP: at the address of the setting and nowhere else, no proxy, no redirection, a few questions at a
 * time, each with its time and the length of its answer bounded. What goes wrong is counted, and the first of it logged.
 */
public final class Service implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Service.class);
    private static final int AT_ONCE = 4;
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int OK = 200;
    private static final Set<PosixFilePermission> OWN =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Endpoint endpoint;
    private final Optional<String> key;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong nanos = new AtomicLong();

    private Service(Endpoint endpoint, Optional<String> key) {
        this.endpoint = endpoint;
        this.key = key;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(endpoint.timeout())
                .executor(workers)
                .build();
    }

    /**
     * Asks nothing yet.
     *
     * @throws IllegalArgumentException when the key's file cannot be read, or others may read it
     */
    public static Service at(Endpoint endpoint) {
        return new Service(endpoint, endpoint.key().map(Service::secret));
    }

    private static String secret(Path file) {
        try {
            if (!OWN.containsAll(Files.getPosixFilePermissions(file))) {
                throw new IllegalArgumentException(file + " may be read by others: chmod 600 it");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /** How many questions were asked. */
    public long asked() {
        return asked.get();
    }

    /** How many of them had no answer that could be used, or were too many at a time. */
    public long failed() {
        return failed.get();
    }

    /** How long all answers together took. */
    public Duration waited() {
        return Duration.ofNanos(nanos.get());
    }

    /** Posts {@code body}; what {@code reading} makes of the answer's text. Empty when anything goes wrong. */
    CompletableFuture<Optional<String>> ask(
            String path, String type, byte[] body, Function<String, Optional<String>> reading) {
        asked.incrementAndGet();
        if (!free.tryAcquire()) {
            failed.incrementAndGet();
            return CompletableFuture.completedFuture(Optional.empty());
        }
        var began = System.nanoTime();
        return CompletableFuture.supplyAsync(() -> answer(path, type, body), workers)
                .orTimeout(endpoint.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, e) -> {
                    nanos.addAndGet(System.nanoTime() - began);
                    return e == null ? reading.apply(answer) : failure(e);
                });
    }

    private String answer(String path, String type, byte[] body) {
        var request = HttpRequest.newBuilder(endpoint.at(path))
                .timeout(endpoint.timeout())
                .header("Content-Type", type)
                .header("Accept", "application/json");
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        try {
            return send(
                    request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("the lab ends", e));
        } finally {
            free.release();
        }
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var stream = response.body()) {
            if (response.statusCode() != OK) {
                throw new IOException("it answered " + response.statusCode());
            }
            var octets = stream.readNBytes(LONGEST_ANSWER + 1);
            if (octets.length > LONGEST_ANSWER) {
                throw new IOException("its answer is longer than " + LONGEST_ANSWER + " octets");
            }
            return new String(octets, StandardCharsets.UTF_8);
        }
    }

    /** No words of the call are logged, and no key. */
    private Optional<String> failure(Throwable why) {
        if (failed.getAndIncrement() == 0) {
            LOG.warn("{} does not do its part, told this once: {}", host(endpoint.base()), why.toString());
        }
        return Optional.empty();
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost());
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
