package be.cyberfam.lab.proof;

import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * A proof pack: facts one a line, each with the hash of the one before it and itself; the last line counts them and names the code.
 * A line is {@code {"chain":"…64 hex…","fact":{…}}} and nothing else, so that every octet of the file is under a hash.
 */
public record ProofPack(List<JsonObject> facts) {
    /** Of the form of the lines. */
    public static final int FORMAT = 1;

    /** What the first line is chained to. */
    static final String BEGINNING = "0".repeat(64);

    static final String HEAD = "{\"chain\":\"";
    static final String MIDDLE = "\",\"fact\":";
    static final String TAIL = "}";
    static final String END = "end";

    public ProofPack {
        facts = List.copyOf(facts);
    }

    /** The code of the attestation that stands on these facts. */
    public Code code() {
        var chain = BEGINNING;
        for (var fact : facts) {
            chain = next(chain, fact.encode());
        }
        return Code.of(chain);
    }

    /** The file. */
    public String text() {
        var text = new StringBuilder();
        var chain = BEGINNING;
        for (var fact : facts) {
            chain = line(text, chain, fact.encode());
        }
        var end = new JsonObject()
                .put("kind", END)
                .put("lines", facts.size())
                .put("code", Code.of(chain).text());
        line(text, chain, end.encode());
        return text.toString();
    }

    private static String line(StringBuilder text, String before, String fact) {
        var chain = next(before, fact);
        text.append(HEAD).append(chain).append(MIDDLE).append(fact).append(TAIL).append('\n');
        return chain;
    }

    static String next(String chain, String fact) {
        return Sha256.of(chain + "\n" + fact);
    }
}
