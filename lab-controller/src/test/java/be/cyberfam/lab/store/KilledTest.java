package be.cyberfam.lab.store;

import static be.cyberfam.lab.store.Waited.get;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.floor.FloorEvent;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A child JVM writes and says which events were confirmed; it is killed with -9 in the midst of it. */
class KilledTest {

    private static final int ROUNDS = 2;

    @TempDir
    private Path home;

    @Test
    @Timeout(60)
    void everyConfirmedEventIsThereAfterKillMinusNineInOrderAndWithoutHoles() throws Exception {
        var confirmed = new ArrayList<String>();
        var chance = new Random(9);
        for (int round = 0; round < ROUNDS; round++) {
            confirmed.addAll(killedAfter(100 + chance.nextInt(400), round));
            var store = Store.in(home);
            var there = get(store.since(Instant.EPOCH)).stream()
                    .map(KilledTest::name)
                    .toList();
            assertThat(there).containsAll(confirmed).doesNotHaveDuplicates();
            assertThat(there.stream().filter(confirmed::contains)).containsExactlyElementsOf(confirmed);
            store.close();
        }
        try (var calls = StoredCalls.in(home)) {
            assertThat(calls.holes()).isEmpty();
        }
    }

    private List<String> killedAfter(int events, int round) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledTest.class.getName(),
                        home.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = child.inputReader()) {
            var confirmed = new ArrayList<String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("written ") && line.endsWith(".")) {
                    confirmed.add(line.substring(8, line.length() - 1));
                }
                if (confirmed.size() == events) {
                    child.toHandle().destroyForcibly(); // unlike the process's own, it leaves what was said readable
                }
            }
            assertThat(confirmed.size()).as("the child wrote").isGreaterThanOrEqualTo(events);
            return confirmed;
        } finally {
            child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** The child: writes until it is killed, many at a time, and prints each name once it is confirmed. */
    public static void main(String[] arguments) throws Exception {
        var store = Store.in(Path.of(arguments[0]));
        var out = new PrintStream(System.out, true);
        for (int i = 0; i < 1_000_000; i++) {
            var name = "r" + arguments[1] + "-" + i;
            var written = store.append(event(name)).onSuccess(v -> out.println("written " + name + "."));
            if (i % 50 == 49) {
                get(written);
            }
        }
    }

    private static FloorEvent event(String name) {
        return new FloorEvent.OfCall(new CallEvent.Offered(new CallId(name), CallStory.NINE));
    }

    private static String name(FloorEvent event) {
        return ((FloorEvent.OfCall) event).event().call().value();
    }
}
