package be.cyberfam.lab.web;

import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.conductor.CallRow;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The record of a call, as the API's lists and the live feed show it. */
record RowView(
        String id,
        @Nullable String exercise,
        @Nullable String direction,
        @Nullable String line,
        @Nullable String customer,
        @Nullable String pack,
        @Nullable String packHash,
        @Nullable String scenario,
        @Nullable String seat,
        @Nullable String person,
        @Nullable Instant offeredAt,
        @Nullable Instant rangAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Instant wrappedUpAt,
        @Nullable Long queueMs,
        @Nullable Long ringMs,
        @Nullable Long talkMs,
        @Nullable Long holdMs,
        @Nullable Long wrapMs,
        @Nullable Long handleMs,
        @Nullable String endedBy,
        @Nullable String outcome,
        @Nullable String subCode,
        @Nullable String note,
        @Nullable String expectedOutcome,
        @Nullable String recording,
        @Nullable String result,
        boolean repaired) {

    static RowView of(CallRow row) {
        return new RowView(
                row.id().value(),
                text(row.exercise()),
                word(row.direction()),
                text(row.line()),
                row.customer().orElse(null),
                text(row.pack()),
                row.packHash().orElse(null),
                text(row.scenario()),
                text(row.seat()),
                text(row.person()),
                row.offeredAt().orElse(null),
                row.rangAt().orElse(null),
                row.answeredAt().orElse(null),
                row.endedAt().orElse(null),
                row.wrappedUpAt().orElse(null),
                row.queueMs().orElse(null),
                row.ringMs().orElse(null),
                row.talkMs().orElse(null),
                row.holdMs().orElse(null),
                row.wrapMs().orElse(null),
                row.handleMs().orElse(null),
                word(row.endedBy()),
                row.outcome().map(Outcome::code).orElse(null),
                row.outcome().map(Outcome::subCode).filter(s -> !s.isEmpty()).orElse(null),
                row.outcome().map(Outcome::note).filter(s -> !s.isEmpty()).orElse(null),
                row.expectedOutcome().map(RowView::both).orElse(null),
                row.recording()
                        .map(r -> "/api/v1/calls/" + row.id() + "/recording")
                        .orElse(null),
                word(row.result()),
                !row.repairs().isEmpty());
    }

    /** As the trainee sees it who talked to the customer: his scenario and the right outcome only once she has recorded hers. */
    static RowView forTrainee(CallRow row) {
        var view = of(row);
        return row.outcome().isPresent() ? view.told(view.scenario, view.expectedOutcome) : view.told(null, null);
    }

    private RowView told(@Nullable String played, @Nullable String right) {
        return new RowView(
                id,
                exercise,
                direction,
                line,
                customer,
                null,
                null,
                played,
                seat,
                person,
                offeredAt,
                rangAt,
                answeredAt,
                endedAt,
                wrappedUpAt,
                queueMs,
                ringMs,
                talkMs,
                holdMs,
                wrapMs,
                handleMs,
                endedBy,
                outcome,
                subCode,
                note,
                right,
                recording,
                result,
                repaired);
    }

    private static String both(Outcome outcome) {
        return outcome.subCode().isEmpty() ? outcome.code() : outcome.code() + "/" + outcome.subCode();
    }

    private static @Nullable String text(Optional<?> id) {
        return id.map(Object::toString).orElse(null);
    }

    private static @Nullable String word(Optional<? extends Enum<?>> value) {
        return value.map(Words::kebab).orElse(null);
    }
}
