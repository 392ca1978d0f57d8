package be.cyberfam.lab.proof;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a proof pack line by line and follows its chain. */
final class Reading {
    private static final Pattern LINE = Pattern.compile("\\{\"chain\":\"([0-9a-f]{64})\",\"fact\":(\\{.*})}");

    final List<JsonObject> facts = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();
    private String before = ProofPack.BEGINNING;
    private Optional<JsonObject> end = Optional.empty();
    private Optional<Code> code = Optional.empty();

    static Reading of(String text) {
        var reading = new Reading();
        var lines = text.split("\n", -1);
        for (int at = 0; at < lines.length - 1; at++) {
            reading.line(at + 1, lines[at]);
        }
        if (!lines[lines.length - 1].isEmpty()) {
            reading.wrong.add("after the last line: " + lines[lines.length - 1].length()
                    + " characters that do not belong there, or its line end is missing");
        }
        reading.finish();
        return reading;
    }

    /** What the chain comes to; empty when there is no last line. */
    Optional<Code> code() {
        return code;
    }

    private void line(int number, String line) {
        var parts = LINE.matcher(line);
        var fact = parts.matches() ? json(parts.group(2)) : Optional.<JsonObject>empty();
        if (fact.isEmpty()) {
            wrong.add("line " + number + ": is not as the lab writes it");
            return;
        }
        if (end.isPresent()) {
            wrong.add("line " + number + ": stands after the last one");
        }
        if (!ProofPack.next(before, parts.group(2)).equals(parts.group(1))) {
            wrong.add("line " + number + " (" + about(fact.get()) + "): it, or the chain before it, was changed");
        }
        if (ProofPack.END.equals(fact.get().getValue("kind"))) {
            end = fact;
            code = Optional.of(Code.of(before));
        } else {
            facts.add(fact.get());
        }
        before = parts.group(1);
    }

    private void finish() {
        if (end.isEmpty()) {
            wrong.add("the last line is missing: the file was cut off");
            return;
        }
        if (!Integer.valueOf(facts.size()).equals(end.get().getValue("lines"))) {
            wrong.add("the last line counts " + end.get().getValue("lines") + " lines, there are " + facts.size());
        }
        if (!code.map(Code::text).equals(Optional.ofNullable(end.get().getValue("code")))) {
            wrong.add("the last line names code " + end.get().getValue("code") + ", the lines come to "
                    + code.map(Code::text).orElse(""));
        }
    }

    private static Optional<JsonObject> json(String text) {
        try {
            var fact = new JsonObject(text);
            return fact.encode().equals(text) ? Optional.of(fact) : Optional.empty();
        } catch (DecodeException e) {
            return Optional.empty();
        }
    }

    /** What a line is about, for who looks for it. */
    private static String about(JsonObject fact) {
        var kind = String.valueOf(fact.getValue("kind"));
        var call = fact.getValue("call");
        var id = fact.getValue("id");
        return kind + (call != null ? " of call " + call : id != null ? " " + id : "");
    }
}
