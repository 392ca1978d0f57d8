package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.workbench.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLintTest {
    private static final String SCENARIO = "scenarios/first.yaml";
    private static final String SCRIPT = "scripts/any-call.yaml";

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void begin() throws IOException {
        pack = folder.resolve("my-pack");
        PackFolder.begin(pack, "fr");
    }

    @Test
    void tenFaultsPutInByHandAreAllNamedWithTheirLines() throws IOException {
        write(SCENARIO, "level: 1 ", "level: 7 ");
        write(SCENARIO, "  - {code: callback}", "  - {code: rappel}");
        write(SCENARIO, "    - Exactement.\n", "");
        write(SCENARIO, "{moment} ?", "{jour} ?");
        write(SCENARIO, "then: telephone}", "then: telefone}");
        write(SCENARIO, "  - {id: fin", "  - {id: seul, say: merci, then: fin}\n  - {id: fin");
        write(SCENARIO, "then: fin}\n  - {id: seul", "then: confirme}\n  - {id: seul");
        write(SCENARIO, "customer: first", "customer: first\ncolour: red");
        write(SCRIPT, "fields: [phone, moment]", "fields: [phone, moment, street]");
        write("customers/first.yaml", "rate: 155", "rate: 15500");

        assertThat(places(PackLint.of(pack).problems()))
                .contains(
                        SCENARIO + ":" + line(SCENARIO, "level: 7"),
                        SCENARIO + ":" + line(SCENARIO, "rappel"),
                        SCENARIO + ":" + line(SCENARIO, "- Oui, c'est bien ça."),
                        SCENARIO + ":" + line(SCENARIO, "{id: moment"),
                        SCENARIO + ":" + line(SCENARIO, "{id: seul"),
                        SCENARIO + ":" + line(SCENARIO, "{id: confirme"),
                        SCENARIO + ":" + line(SCENARIO, "colour: red"),
                        SCRIPT + ":" + line(SCRIPT, "street"),
                        "customers/first.yaml:" + line("customers/first.yaml", "rate: 15500"));
        write("customers/first.yaml", "rate: 15500", "rate: 155");
        assertThat(places(PackLint.of(pack).problems())).contains(SCENARIO + ":" + line(SCENARIO, "{jour}"));
    }

    @Test
    void aSilenceHeWouldNotBearIsNeverWaitedFor() throws IOException {
        write(SCENARIO, "then: telephone}", "then: telephone, after-silence: {wait: 6s, then: fin}}");
        assertThat(texts(PackLint.of(pack).problems()))
                .singleElement()
                .asString()
                .contains("6 s of silence", "after 5 s");
    }

    @Test
    void stepsNobodyCanSatisfyAtTheConsoleAreNamed() throws IOException {
        write(SCENARIO, "then: telephone}", """
                then: telephone, after-article: {article: none, then: fin}, \
                after-field: [{field: nowhere, right: true, then: fin}, {field: phone, right: false, then: fin}], \
                after-outcome: {code: lost, then: fin}, without-identity: {then: fin}}""");
        assertThat(texts(PackLint.of(pack).problems()))
                .hasSize(3)
                .anySatisfy(text -> assertThat(text).contains("the article \"none\"", "articles/"))
                .anySatisfy(text -> assertThat(text).contains("the field \"nowhere\"", "form.yaml"))
                .anySatisfy(text -> assertThat(text).contains("the outcome \"lost\"", "outcomes.yaml"));
    }

    @Test
    void aCallThatEndsOnlyByWordsCannotBePlayedByALabWithoutARecogniser() throws IOException {
        write(
                SCENARIO,
                "say: telephone, then: confirme, after-short-turn: {less-than: 1500ms, then: doute}",
                "say: telephone, after-words: {words: [oui, merci*], then: doute}, then: telephone");
        assertThat(texts(PackLint.of(pack).problems()))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains("only by words"));
    }

    @Test
    void wordsThatCannotBeHeardAreNamed() throws IOException {
        write(SCENARIO, "then: telephone}", "then: telephone, after-words: {words: [oui, '…'], then: fin}}");
        assertThat(texts(PackLint.of(pack).problems()))
                .anySatisfy(text -> assertThat(text).contains("\"…\" cannot be heard", "rembours*"));
    }

    @Test
    void aCauseOfMoodThatIsNoneAndOneThatWeighsTooMuchAreNamed() throws IOException {
        write(SCENARIO, "customer: first", "customer: first\nmood: {held-lon: -1, talked-over: -9}");
        assertThat(texts(PackLint.of(pack).problems()))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("\"held-lon\" is not known here", "held-long"))
                .anySatisfy(text -> assertThat(text).contains("no cause weighs -9", "-5 to 5"));
    }

    @Test
    void aSentenceTooLongToBeFollowedIsAdviceAndNoRefusal() throws IOException {
        write(SCENARIO, "- Voilà, c'est juste.", "- Voilà" + ", et encore une chose".repeat(6) + ".");
        var findings = PackLint.of(pack);
        assertThat(findings.pack()).isPresent();
        assertThat(texts(findings.advice())).singleElement().asString().contains("words, more than 20");
    }

    @Test
    void aTruthWithoutAFieldAndWithoutAWordIsAdvice() throws IOException {
        write(SCENARIO, "facts:\n", "facts:\n  colour: rouge\n");
        assertThat(PackLint.of(pack).advice())
                .singleElement()
                .satisfies(advice -> assertThat(advice.line()).isEqualTo(line(SCENARIO, "colour: rouge")));
    }

    @Test
    void aRecordingOfNothingAndAMissingOneBesideOthersAreNamed() throws IOException {
        Files.createDirectories(pack.resolve("sounds/first"));
        Files.createFile(pack.resolve("sounds/first/motif-1.wav"));
        Files.createFile(pack.resolve("sounds/first/motiv-2.wav"));
        assertThat(PackLint.of(pack).advice())
                .extracting(Problem::file)
                .containsExactlyInAnyOrder(
                        "sounds/first/motiv-2.wav", "sounds/first/motif-2.wav", "sounds/first/motif-3.wav");
    }

    @Test
    void aFolderThatIsNoPackIsSaid() {
        assertThat(PackLint.of(folder.resolve("nothing")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("pack.yaml"));
    }

    private void write(String file, String instead, String text) throws IOException {
        var whole = Files.readString(pack.resolve(file));
        assertThat(whole).contains(instead);
        var at = whole.indexOf(instead);
        Files.writeString(pack.resolve(file), whole.substring(0, at) + text + whole.substring(at + instead.length()));
    }

    private int line(String file, String text) throws IOException {
        var lines = Files.readAllLines(pack.resolve(file));
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).contains(text)) {
                return at + 1;
            }
        }
        throw new AssertionError(text + " is not in " + file);
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.file() + ":" + problem.line())
                .toList();
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
