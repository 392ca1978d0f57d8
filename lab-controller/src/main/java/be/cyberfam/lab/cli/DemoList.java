package be.cyberfam.lab.cli;

import be.cyberfam.lab.dialler.CallingList;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.scenario.Pack;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A list for a demo: the customers of the pack over and over, each time under another number.
 *
 * @param size how many are on it
 */
record DemoList(Pack pack, int size) {
    private static final int FIRST_NUMBER = 25_550_000;

    CallingList people() {
        var zone = ZoneId.systemDefault();
        return new CallingList(
                "demo",
                pack.title(),
                IntStream.range(0, Math.min(size, CallingList.MOST))
                        .mapToObj(i -> person(i, zone))
                        .toList());
    }

    private Listed person(int i, ZoneId zone) {
        var scenario = pack.scenarios().get(i % pack.scenarios().size());
        return new Listed(
                "0" + (FIRST_NUMBER + i),
                pack.personaOf(scenario).name(),
                scenario.id(),
                zone,
                Optional.empty(),
                Optional.empty());
    }
}
