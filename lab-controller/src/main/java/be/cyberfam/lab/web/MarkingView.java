package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.assess.Marking;
import be.cyberfam.lab.assess.Reading;
import be.cyberfam.lab.measure.CallFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a call is judged, as JSON.
 *
 * @param cards the newest version of each, and older ones by which this call was marked
 */
record MarkingView(List<CardOfCall> cards, List<EvaluationView> evaluations) {

    /**
     * A card, and what the machine reads of this call for the criteria it fills.
     *
     * @param newest whether a new evaluation may begin by it
     */
    record CardOfCall(ScorecardView card, boolean newest, List<ReadingView> readings) {
        static CardOfCall of(ScorecardView card, boolean newest, Form form, CallFigures call) {
            return new CardOfCall(
                    card,
                    newest,
                    Marking.readings(form, call).entrySet().stream()
                            .map(read -> ReadingView.of(read.getKey(), read.getValue(), form))
                            .toList());
        }
    }

    /**
     * What the machine reads for one criterion.
     *
     * @param state {@code read}, {@code nothing-to-judge} or {@code not-measured}
     * @param value in the measure's unit: ms, a number, or a share of 1; null when nothing was read
     * @param points what the rule gives for it
     */
    record ReadingView(
            String criterion,
            String state,
            @Nullable Double value,
            @Nullable Long atMs,
            @Nullable Integer points) {
        static ReadingView of(String criterion, Reading reading, Form form) {
            return switch (reading) {
                case Reading.Value read ->
                    new ReadingView(
                            criterion,
                            "read",
                            read.value(),
                            read.atMs().orElse(null),
                            form.criterion(criterion)
                                    .flatMap(c -> c.rule())
                                    .map(rule -> rule.mark(read.value()))
                                    .orElse(null));
                case Reading.NothingToJudge n -> new ReadingView(criterion, "nothing-to-judge", null, null, null);
                case Reading.NotMeasured n -> new ReadingView(criterion, "not-measured", null, null, null);
            };
        }
    }
}
