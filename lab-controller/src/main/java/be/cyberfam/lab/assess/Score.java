package be.cyberfam.lab.assess;

import be.cyberfam.lab.assess.Criterion.Failing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a call's marks come to: S = 100·Σ(wᵢ·sᵢ/maxᵢ) / Σ(wᵢ applicable).
 *
 * @param value 0 to 100, with what failed the call or a section counted as 0; empty when nothing was applicable
 * @param raw the same as if nothing had failed
 * @param failedBy criteria whose 0 brought more than themselves down, in the form's order
 */
public record Score(OptionalDouble value, OptionalDouble raw, List<String> failedBy) {
    public Score {
        failedBy = List.copyOf(failedBy);
    }

    /**
     * What all marks of a form come to.
     *
     * @param marks by criterion
     * @throws IllegalArgumentException when a criterion has no mark, a mark no criterion, or a mark is out of range;
     *     says which
     */
    public static Score of(Form form, Map<String, Mark> marks) {
        check(form, marks);
        var raw = new Sum();
        var counted = new Sum();
        var failedBy = new ArrayList<String>();
        for (var section : form.sections()) {
            var fails = zeros(section, marks, Failing.ITS_SECTION);
            failedBy.addAll(fails);
            for (var criterion : section.criteria()) {
                var mark = mark(criterion, marks);
                raw.add(criterion, mark, false);
                counted.add(criterion, mark, !fails.isEmpty());
            }
        }
        var ended = form.sections().stream()
                .flatMap(section -> zeros(section, marks, Failing.THE_CALL).stream())
                .toList();
        failedBy.addAll(ended);
        var value =
                ended.isEmpty() ? counted.score() : counted.score().isEmpty() ? counted.score() : OptionalDouble.of(0);
        return new Score(value, raw.score(), inOrder(form, failedBy));
    }

    private static List<String> zeros(Section section, Map<String, Mark> marks, Failing what) {
        return section.criteria().stream()
                .filter(criterion -> criterion.failing() == what)
                .filter(criterion -> marks.get(criterion.id()) instanceof Mark.Points(int value) && value == 0)
                .map(Criterion::id)
                .toList();
    }

    private static List<String> inOrder(Form form, List<String> failedBy) {
        return form.criteria().map(Criterion::id).filter(failedBy::contains).toList();
    }

    private static void check(Form form, Map<String, Mark> marks) {
        for (var id : marks.keySet()) {
            if (form.criterion(id).isEmpty()) {
                throw new IllegalArgumentException("\"" + id + "\" is no criterion of this form");
            }
        }
        form.criteria().forEach(criterion -> {
            if (mark(criterion, marks) instanceof Mark.Points(int value) && value > criterion.most()) {
                throw new IllegalArgumentException(
                        "\"" + criterion.id() + "\" was given " + value + ": give 0 to " + criterion.most());
            }
        });
    }

    private static Mark mark(Criterion criterion, Map<String, Mark> marks) {
        var mark = marks.get(criterion.id());
        if (mark == null) {
            throw new IllegalArgumentException(
                    "\"" + criterion.id() + "\" has no mark: give one, or \"not applicable\"");
        }
        return mark;
    }

    private static final class Sum {
        private double earned;
        private double possible;

        void add(Criterion criterion, Mark mark, boolean failed) {
            if (mark instanceof Mark.Points(int value)) {
                possible += criterion.weight();
                earned += failed ? 0 : criterion.weight() * (double) value / criterion.most();
            }
        }

        OptionalDouble score() {
            return possible == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * earned / possible);
        }
    }
}
