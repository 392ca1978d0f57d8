package be.cyberfam.lab.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a call's channel events are all there: what the switch opens it also closes, each channel by itself. */
final class CelGaps {

    private static final List<String> ONCE = List.of("CHAN_START", "HANGUP", "CHAN_END");
    private static final Map<String, String> PAIRS =
            Map.of("APP_START", "APP_END", "STREAM_BEGIN", "STREAM_END", "BRIDGE_ENTER", "BRIDGE_EXIT");

    private final List<Gap> found = new ArrayList<>();

    private CelGaps() {}

    /**
     * A line that is not there.
     *
     * @param what one sentence
     * @param why it may be missing and nothing be wrong
     */
    record Gap(String what, Optional<String> why) {}

    static List<Gap> of(CelCall call) {
        var gaps = new CelGaps();
        if (!call.isOver()) {
            gaps.found.add(new Gap("LINKEDID_END is missing", uncounted(call)));
        }
        byChannel(call).forEach((channel, rows) -> {
            if (rows.getFirst().ofCustomer() || rows.getFirst().seat().isPresent()) {
                gaps.look(channel, rows);
            }
        });
        return List.copyOf(gaps.found);
    }

    /** The switch counts the channels of a call; one that was pulled out of what it did is at times counted in and never out. */
    private static Optional<String> uncounted(CelCall call) {
        boolean fetched = call.rows().stream()
                .anyMatch(row -> row.is("BRIDGE_ENTER") && row.app().equals("Bridge"));
        boolean allEnded = byChannel(call).values().stream().allMatch(rows -> count(rows, "CHAN_END") > 0);
        return fetched && allEnded
                ? Optional.of(
                        "each of its channels has ended; the switch has miscounted one that was fetched from music")
                : Optional.empty();
    }

    private static Map<String, List<CelRow>> byChannel(CelCall call) {
        var channels = new LinkedHashMap<String, List<CelRow>>();
        call.rows()
                .forEach(row -> channels.computeIfAbsent(row.channel(), c -> new ArrayList<>())
                        .add(row));
        return channels;
    }

    private void look(String channel, List<CelRow> rows) {
        for (String event : ONCE) {
            if (count(rows, event) == 0) {
                add(event + " of " + channel + " is missing");
            }
        }
        PAIRS.forEach((begin, end) -> {
            if (count(rows, begin) != count(rows, end)) {
                add(count(rows, begin) + " " + begin + " and " + count(rows, end) + " " + end + " of " + channel);
            }
        });
        if (count(rows, "BRIDGE_ENTER") > 0 && count(rows, "ANSWER") == 0) {
            add("ANSWER of " + channel + " is missing");
        }
    }

    private void add(String what) {
        found.add(new Gap(what, Optional.empty()));
    }

    private static long count(List<CelRow> rows, String event) {
        return rows.stream().filter(row -> row.is(event)).count();
    }
}
