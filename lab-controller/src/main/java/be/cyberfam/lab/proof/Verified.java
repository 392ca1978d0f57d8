package be.cyberfam.lab.proof;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What looking at a proof pack came to.
 *
 * @param code what its lines come to, whatever its last line says; empty when the file was cut off
 * @param wrong what differs, each with its place; empty when all is right
 * @param told what was looked at beside the chain
 */
public record Verified(Optional<Code> code, List<String> wrong, List<String> told, List<JsonObject> facts) {
    public Verified {
        wrong = List.copyOf(wrong);
        told = List.copyOf(told);
        facts = List.copyOf(facts);
    }

    public boolean isRight() {
        return wrong.isEmpty();
    }

    /**
     * Looks at a pack.
     *
     * @param paper the code on the paper, where somebody has it
     * @param recordings the folder of recordings the pack names, where they are still kept
     */
    public static Verified of(byte[] octets, Optional<Code> paper, Optional<Path> recordings) {
        var text = new String(octets, StandardCharsets.UTF_8);
        var reading = Reading.of(text);
        var wrong = new ArrayList<>(reading.wrong);
        if (!Arrays.equals(octets, text.getBytes(StandardCharsets.UTF_8))) {
            wrong.add("some octets are not UTF-8");
        }
        var told = new ArrayList<String>();
        paper.filter(code -> !reading.code().equals(Optional.of(code)))
                .ifPresent(code -> wrong.add("the paper says " + code + ", the file comes to "
                        + reading.code().map(Code::text).orElse("no code")));
        inner(reading.facts, wrong);
        recordings.ifPresent(folder -> recordings(reading.facts, folder, wrong, told));
        return new Verified(reading.code(), wrong, told, reading.facts);
    }

    /** What lines say of each other. */
    private static void inner(List<JsonObject> facts, List<String> wrong) {
        of(facts, "grid").forEach(grid -> texts(grid, "text", wrong));
        of(facts, "form").forEach(form -> texts(form, "definition", wrong));
        var calls = ids(facts, "call", "call");
        var grids = ids(facts, "grid", "version");
        of(facts, "event")
                .filter(event -> !calls.contains(event.getString("call", "")))
                .forEach(event -> wrong.add("an event is of call " + event.getValue("call") + ", which is not there"));
        of(facts, "signature")
                .filter(signature -> !grids.contains(signature.getString("version", "")))
                .forEach(signature ->
                        wrong.add("signature " + signature.getValue("id") + " is by a grid that is not there"));
        of(facts, "made")
                .filter(made -> !Integer.valueOf(ProofPack.FORMAT).equals(made.getValue("format")))
                .forEach(made -> wrong.add("format " + made.getValue("format") + " is not known: use a newer lab"));
        if (of(facts, "made").count() != 1) {
            wrong.add("there are " + of(facts, "made").count() + " lines that say whose it is, not one");
        }
    }

    private static void texts(JsonObject fact, String key, List<String> wrong) {
        var version = fact.getString("sha256", "");
        if (!Sha256.of(fact.getString(key, "")).equals(version)) {
            wrong.add(fact.getValue("kind") + " " + fact.getValue("id") + ": its text is not the one of its hash");
        }
    }

    private static void recordings(List<JsonObject> facts, Path folder, List<String> wrong, List<String> told) {
        var gone = 0;
        var right = 0;
        for (var call : of(facts, "call").toList()) {
            if (!(call.getValue("recording") instanceof JsonObject recording)) {
                continue;
            }
            var name = recording.getString("path", "");
            var file = folder.resolve(name).normalize();
            if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
                gone++;
            } else if (hash(file).equals(Optional.ofNullable(recording.getString("sha256")))) {
                right++;
            } else {
                wrong.add("recording " + name + " of call " + call.getValue("call") + " was changed");
            }
        }
        told.add("recordings: " + right + " as they were, " + gone + " not kept any more");
    }

    private static Optional<String> hash(Path file) {
        try {
            return Optional.of(Sha256.of(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Set<String> ids(List<JsonObject> facts, String kind, String key) {
        return of(facts, kind).map(fact -> fact.getString(key, "")).collect(Collectors.toSet());
    }

    static Stream<JsonObject> of(List<JsonObject> facts, String kind) {
        return facts.stream().filter(fact -> kind.equals(fact.getValue("kind")));
    }
}
