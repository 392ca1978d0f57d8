package be.cyberfam.lab.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.conversation.Mood;
import be.cyberfam.lab.conversation.Terms;
import be.cyberfam.lab.pack.PackLint;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedCallTest {
    @TempDir
    private Path folder;

    private final List<String> screen = new ArrayList<>();
    private TypedCall call;

    @BeforeEach
    void answer() throws IOException {
        PackFolder.begin(folder.resolve("a"), "en");
        begin();
    }

    private void begin() {
        var pack = PackLint.of(folder.resolve("a")).pack().orElseThrow();
        var terms = new Terms(Direction.INBOUND, Pace.NATURAL, new Patience.Fixed(Duration.ofSeconds(60)), 3);
        call = new TypedCall(pack.role(pack.scenarios().getFirst()), terms, Instant.EPOCH, screen::add);
    }

    @Test
    void heAnswersWhatIsTypedUntilAllIsSaid() {
        for (var turn = 0; turn < 9 && !call.isOver(); turn++) {
            call.type("Good morning, how can I help you? Yes, of course.");
        }
        assertThat(call.isOver()).isTrue();
        assertThat(screen).anySatisfy(line -> assertThat(line).contains("boiler"));
        assertThat(screen.getLast()).endsWith("(he hangs up: done)");
    }

    @Test
    void heGoesByWordsWhereHisStepWaitsForThem() throws IOException {
        rewritten("say: reason, then: moment}", """
                say: reason, then: moment, after-words: {words: [goodb*, closed], then: end}}""");
        call.type("Good morning, how can I help you?");
        call.type("I am sorry, we are CLOSED.");
        call.type("Goodbye.");
        assertThat(screen).noneMatch(line -> line.contains("March")).anyMatch(line -> line.contains("hangs up: done"));
    }

    @Test
    void whatHerWordsBringAboutHappensOnce() throws IOException {
        rewritten("steps:", """
                injects:
                  - {id: doubts, title: Doubts, say: doubt, after-words: your number}
                steps:""");
        call.type("Good morning, how can I help you?");
        call.type("What is your number?");
        call.type("What is your number?");
        assertThat(screen)
                .filteredOn(line -> line.contains("the number"))
                .as("%s", screen)
                .hasSize(1);
    }

    private void rewritten(String instead, String text) throws IOException {
        var file = folder.resolve("a/scenarios/first.yaml");
        Files.writeString(file, Files.readString(file).replace(instead, text));
        screen.clear();
        begin();
    }

    @Test
    void aLongHoldIsCommentedAndMoves() {
        call.type("Good morning, how can I help you?");
        call.type("hold");
        call.type("wait 40");
        call.type("resume");
        call.type("Here I am again.");
        assertThat(call.mood().ledger()).extracting(Mood.Change::cause).contains(MoodCause.HELD_LONG_UNANNOUNCED);
        assertThat(screen).anySatisfy(line -> assertThat(line).contains("(mood: held long unannounced 4"));
    }

    @Test
    void nobodyIsHeardOnHold() {
        call.type("hold");
        call.type("Can you hear me?");
        assertThat(screen.getLast()).contains("resume");
    }

    @Test
    void silenceMakesHimAsk() {
        call.type("wait 6");
        assertThat(screen).anySatisfy(line -> assertThat(line).containsIgnoringCase("hello"));
    }

    @Test
    void aWaitThatIsNoNumberIsExplained() {
        call.type("wait long");
        assertThat(screen.getLast()).contains("number of seconds");
    }

    @Test
    void sheMayHangUp() {
        call.type(TypedCall.HANG_UP);
        assertThat(call.isOver()).isTrue();
    }
}
