package be.cyberfam.lab.recording;

import be.cyberfam.lab.call.CallId;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The two raw files the switch writes while a call is talking: signed linear, 8 kHz, 16 bit little endian, no header. */
record Halves(CallId call, Path agent, Path customer) {

    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9-]{1,40})-(?:agent|customer)\\.sln");

    static Halves of(Path folder, CallId call) {
        return new Halves(
                call, folder.resolve(call.value() + "-agent.sln"), folder.resolve(call.value() + "-customer.sln"));
    }

    /** Every call that has at least one half in the folder; none when there is no folder. */
    static List<Halves> in(Path folder) throws IOException {
        var calls = new LinkedHashSet<CallId>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.sln")) {
            for (Path file : files) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    calls.add(new CallId(name.group(1)));
                }
            }
        } catch (NoSuchFileException noFolderYet) {
            return List.of();
        }
        var halves = new ArrayList<Halves>();
        calls.forEach(call -> halves.add(of(folder, call)));
        return List.copyOf(halves);
    }

    /** Bytes in both files together; a missing file counts as empty. */
    long bytes() throws IOException {
        return size(agent) + size(customer);
    }

    boolean exist() {
        return Files.exists(agent) || Files.exists(customer);
    }

    boolean complete() {
        return Files.exists(agent) && Files.exists(customer);
    }

    /** When the switch last wrote to either of them. */
    Instant lastWritten() throws IOException {
        var last = Instant.EPOCH;
        for (Path half : List.of(agent, customer)) {
            if (Files.exists(half)) {
                var written = Files.getLastModifiedTime(half).toInstant();
                last = written.isAfter(last) ? written : last;
            }
        }
        return last;
    }

    void delete() throws IOException {
        Files.deleteIfExists(agent);
        Files.deleteIfExists(customer);
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }
}
