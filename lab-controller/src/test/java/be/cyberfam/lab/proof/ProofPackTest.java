package be.cyberfam.lab.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof pack is right as it was made, and wrong whatever octet of it was changed. */
class ProofPackTest {
    private static final String GRID = "title: {fr: Grille}\n";

    @TempDir
    private Path folder;

    @Test
    void aPackIsRightAndComesToTheCodeItWasMadeWith() {
        var pack = pack();
        var verified = look(pack.text());
        assertThat(verified.wrong()).isEmpty();
        assertThat(verified.code()).contains(pack.code());
        assertThat(verified.facts()).isEqualTo(pack.facts());
        assertThat(pack.code().text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void whateverOctetIsChangedSomethingIsNamed() {
        var octets = pack().text().getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < octets.length; at++) {
            for (int bit : new int[] {1, 32, 128}) {
                var changed = octets.clone();
                changed[at] ^= (byte) bit;
                assertThat(Verified.of(changed, Optional.empty(), Optional.empty())
                                .wrong())
                        .as("octet " + at + ", bit " + bit)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void whateverOctetIsTakenOutOrPutInSomethingIsNamed() {
        var text = pack().text();
        for (int at = 0; at < text.length(); at++) {
            assertThat(look(text.substring(0, at) + text.substring(at + 1)).isRight())
                    .as("without " + at)
                    .isFalse();
            assertThat(look(text.substring(0, at) + " " + text.substring(at)).isRight())
                    .as("with " + at)
                    .isFalse();
        }
    }

    @Test
    void theChangedLineIsNamedWithItsCall() {
        var text = pack().text().replace("\"kind\":\"answered\"", "\"kind\":\"Answered\"");
        assertThat(look(text).wrong())
                .singleElement()
                .asString()
                .isEqualTo("line 6 (event of call c1): it, or the chain before it, was changed");
    }

    @Test
    void linesLeftOutExchangedOrCutOffAreFound() {
        var lines = new ArrayList<>(pack().text().lines().toList());
        assertThat(look(String.join("\n", lines.subList(0, 5)) + "\n").wrong())
                .anyMatch(wrong -> wrong.contains("cut off"));
        var exchanged = new ArrayList<>(lines);
        exchanged.set(2, lines.get(3));
        exchanged.set(3, lines.get(2));
        assertThat(look(String.join("\n", exchanged) + "\n").isRight()).isFalse();
        lines.remove(2);
        assertThat(look(String.join("\n", lines) + "\n").isRight()).isFalse();
    }

    @Test
    void oneThatWasMadeAnewAfterAChangeDoesNotComeToTheCodeOnThePaper() {
        var facts = new ArrayList<>(pack().facts());
        facts.set(3, facts.get(3).copy().put("level", 3));
        var forged = new ProofPack(facts);
        assertThat(look(forged.text()).isRight()).as("by itself it holds").isTrue();
        assertThat(Verified.of(octets(forged.text()), Optional.of(pack().code()), Optional.empty())
                        .wrong())
                .singleElement()
                .asString()
                .startsWith("the paper says " + pack().code());
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        var code = pack().code();
        assertThat(Code.typed(code.text().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(code);
        assertThat(Code.typed("O0i1-Ll00-0000-0000-0000").text()).isEqualTo("0011-1100-0000-0000-0000");
    }

    @Test
    void recordingsAreComparedWhereTheyAreStillKept() throws Exception {
        Files.writeString(folder.resolve("c1.wav"), "sound");
        assertThat(Verified.of(octets(pack().text()), Optional.empty(), Optional.of(folder))
                        .told())
                .containsExactly("recordings: 1 as they were, 0 not kept any more");
        Files.writeString(folder.resolve("c1.wav"), "Sound");
        assertThat(Verified.of(octets(pack().text()), Optional.empty(), Optional.of(folder))
                        .wrong())
                .containsExactly("recording c1.wav of call c1 was changed");
        Files.delete(folder.resolve("c1.wav"));
        var gone = Verified.of(octets(pack().text()), Optional.empty(), Optional.of(folder));
        assertThat(gone.isRight()).isTrue();
        assertThat(gone.told()).containsExactly("recordings: 0 as they were, 1 not kept any more");
    }

    @Test
    void thePaperSaysWhatTheLinesSay() {
        var paper = Attested.of(pack().facts(), "nl");
        assertThat(paper.name()).isEqualTo("Léa Çelik");
        assertThat(Attested.hours(paper.minutesAtSeat())).isEqualTo("52 h 10");
        assertThat(paper.blocks()).singleElement().satisfies(block -> {
            assertThat(block.title()).isEqualTo("Begrijpen");
            assertThat(block.signed()).singleElement().satisfies(signed -> {
                assertThat(signed.competence()).isEqualTo("Luisteren");
                assertThat(signed.by()).isEqualTo("Sam");
            });
        });
    }

    @Test
    void aWithdrawnSignatureIsInThePackAndNotOnThePaper() {
        var facts = new ArrayList<>(pack().facts());
        facts.set(3, facts.get(3).copy().put("withdrawn", new JsonObject().put("why", "Trop tôt.")));
        assertThat(Attested.of(facts, "fr").blocks()).isEmpty();
    }

    private static Verified look(String text) {
        return Verified.of(octets(text), Optional.empty(), Optional.empty());
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Small, and with a line of each kind. */
    private static ProofPack pack() {
        return new ProofPack(List.of(
                new JsonObject()
                        .put("kind", "made")
                        .put("format", 1)
                        .put("name", "Léa Çelik")
                        .put("cycle", 1)
                        .put("from", "2026-01-05")
                        .put("until", "2026-07-04"),
                new JsonObject()
                        .put("kind", "hours")
                        .put("minutesAtSeat", 3_130)
                        .put("daysAtSeat", 14)
                        .put("calls", 213),
                new JsonObject()
                        .put("kind", "grid")
                        .put("id", "g")
                        .put("version", Sha256.of(GRID))
                        .put("sha256", Sha256.of(GRID))
                        .put("text", GRID)
                        .put("title", labels("Grille", "Rooster", "Grid"))
                        .put("levels", 3),
                new JsonObject()
                        .put("kind", "signature")
                        .put("id", "s1")
                        .put("competence", "listen")
                        .put("version", Sha256.of(GRID))
                        .put("level", 2)
                        .put("levelName", labels("Seule", "Zelfstandig", "Alone"))
                        .put("block", "B2")
                        .put("blockTitle", labels("Comprendre", "Begrijpen", "Understand"))
                        .put("title", labels("Écouter", "Luisteren", "Listen"))
                        .put("byName", "Sam")
                        .put("at", "2026-03-12T10:00:00Z"),
                new JsonObject()
                        .put("kind", "call")
                        .put("call", "c1")
                        .put("seed", -4_611_686_018_427_387_905L)
                        .put(
                                "recording",
                                new JsonObject()
                                        .put("path", "c1.wav")
                                        .put("octets", 5)
                                        .put("sha256", Sha256.of("sound")))
                        .put("proves", new JsonArray().add(new JsonObject().put("value", 0.1))),
                new JsonObject()
                        .put("kind", "event")
                        .put("call", "c1")
                        .put("event", new JsonObject().put("kind", "answered"))));
    }

    private static JsonObject labels(String fr, String nl, String en) {
        return new JsonObject().put("fr", fr).put("nl", nl).put("en", en);
    }
}
