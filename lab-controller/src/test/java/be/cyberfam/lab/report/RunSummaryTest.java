package be.cyberfam.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.store.CallStory;
import be.cyberfam.lab.store.Database;
import be.cyberfam.lab.store.Store;
import be.cyberfam.lab.store.StoredCalls;
import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSummaryTest {

    @TempDir
    private Path home;

    @Test
    void aMorningIsSummedUpWithItsFormula() throws Exception {
        written(CallStory.handled("a", 0), CallStory.handled("b", 100), CallStory.abandoned("c", 200));
        assertThat(summary().handled()).isEqualTo(2);
        assertThat(summary().text()).isEqualTo("""
                offered            3
                handled            2
                abandoned          1        33.3 % (1/3) after 5 s
                missed or failed   0
                still running      0
                mean wait (ASA)    5.0 s
                handle time (AHT)  75.0 s   talk 60.0 s + hold 10.0 s + wrap-up 5.0 s
                service level      66.7 % (2/3) formula B: answered in 20 s / (offered - abandoned in 5 s)
                outcomes           2 right, 0 wrong

                seat        handled     talk     hold  wrap-up      AHT  right  wrong
                seat-01           2   60.0 s   10.0 s    5.0 s   75.0 s      2      0
                """);
    }

    @Test
    void nothingMeasuredIsSaidSoAndIsNotZero() {
        var empty = new RunSummary(List.of(), Duration.ofSeconds(20), Duration.ofSeconds(5));
        assertThat(empty.text()).contains("service level      not measured").contains("mean wait (ASA)    -");
        assertThat(empty.handled()).isZero();
    }

    @Test
    void recordsAreExportedWhileTheLabRunsAndWhenItDoesNot() throws Exception {
        var store = Store.in(home);
        write(store, CallStory.handled("a", 0));
        assertThat(export()).contains("\"id\":\"a\"");
        write(store, CallStory.abandoned("b", 100));
        store.close();
        assertThat(export()).containsSubsequence("\"id\":\"a\"", "\"id\":\"b\"");
    }

    private String export() throws Exception {
        var out = new StringBuilder();
        new ExportCalls(
                        Database.of(home),
                        CallExport.JSON,
                        Optional.of(CallStory.EXERCISE),
                        Optional.empty(),
                        Optional.empty())
                .to(out);
        return out.toString();
    }

    private RunSummary summary() {
        var rows = new ArrayList<CallRow>();
        try (var calls = StoredCalls.in(home)) {
            for (String id : List.of("a", "b", "c")) {
                calls.row(new CallId(id)).ifPresent(rows::add);
            }
        }
        return new RunSummary(rows, Duration.ofSeconds(20), Duration.ofSeconds(5));
    }

    @SafeVarargs
    private void written(List<FloorEvent>... stories) throws Exception {
        try (var store = Store.in(home)) {
            for (var story : stories) {
                write(store, story);
            }
        }
    }

    private static void write(Store store, List<FloorEvent> events) throws Exception {
        Future.all(events.stream().map(store::append).toList())
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }
}
