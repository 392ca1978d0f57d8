package be.cyberfam.lab.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a call's channel events are all there: what the switch opens it also closes, each channel by itself. */
final class CelGaps {

    private static final List<String> ONCE = List.of("CHAN_START", "HANGUP", "CHAN_END");
    private static final Map<String, String> PAIRS =
            Map.of("APP_START", "APP_END", "STREAM_BEGIN", "STREAM_END", "BRIDGE_ENTER", "BRIDGE_EXIT");

    private CelGaps() {}

    /** One sentence a gap. */
    static List<String> of(CelCall call) {
        var gaps = new ArrayList<String>();
        if (!call.isOver()) {
            gaps.add("LINKEDID_END is missing");
        }
        var channels = new LinkedHashMap<String, List<CelRow>>();
        call.rows().stream()
                .filter(row -> row.ofCustomer() || row.seat().isPresent())
                .forEach(row -> channels.computeIfAbsent(row.channel(), c -> new ArrayList<>())
                        .add(row));
        channels.forEach((channel, rows) -> gaps(channel, rows, gaps));
        return List.copyOf(gaps);
    }

    private static void gaps(String channel, List<CelRow> rows, List<String> gaps) {
        for (String event : ONCE) {
            if (count(rows, event) == 0) {
                gaps.add(event + " of " + channel + " is missing");
            }
        }
        PAIRS.forEach((begin, end) -> {
            if (count(rows, begin) != count(rows, end)) {
                gaps.add(count(rows, begin) + " " + begin + " and " + count(rows, end) + " " + end + " of " + channel);
            }
        });
        if (count(rows, "BRIDGE_ENTER") > 0 && count(rows, "ANSWER") == 0) {
            gaps.add("ANSWER of " + channel + " is missing");
        }
    }

    private static long count(List<CelRow> rows, String event) {
        return rows.stream().filter(row -> row.is(event)).count();
    }
}
