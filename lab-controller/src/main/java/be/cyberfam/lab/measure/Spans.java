package be.cyberfam.lab.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cutting and joining of stretches on one axis. */
final class Spans {
    private Spans() {}

    /** The same time with nothing counted twice, in order. */
    static List<Interval> union(List<Interval> spans) {
        var joined = new ArrayList<Interval>();
        for (var span : spans.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().toMs() >= span.fromMs()) {
                var last = joined.removeLast();
                joined.add(new Interval(last.fromMs(), Math.max(last.toMs(), span.toMs())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /** What of these lies in none of the holes, which are in order and apart. */
    static List<Interval> without(List<Interval> spans, List<Interval> holes) {
        return spans.stream()
                .flatMap(span -> without(span, holes).stream())
                .filter(left -> left.lengthMs() > 0)
                .toList();
    }

    /** What of a stretch lies on an axis that is so long. */
    static Optional<Interval> within(long fromMs, long toMs, long lengthMs) {
        long from = Math.max(0, fromMs);
        long to = Math.min(toMs, lengthMs);
        return to > from ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    private static List<Interval> without(Interval span, List<Interval> holes) {
        var left = new ArrayList<Interval>();
        long from = span.fromMs();
        for (var hole : holes) {
            if (hole.overlapMs(span) > 0) {
                left.add(new Interval(from, Math.max(from, hole.fromMs())));
                from = Math.min(span.toMs(), hole.toMs());
            }
        }
        left.add(new Interval(from, span.toMs()));
        return left;
    }
}
