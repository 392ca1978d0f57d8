package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallPoints;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Direction;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A live call as the screen shows it. */
record CallView(
        String id,
        @Nullable String line,
        String direction,
        @Nullable Named customer,
        @Nullable String scenario,
        String phase,
        Instant since,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String seat,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant offeredAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant answeredAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> file,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Said said,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long moreTimeMs,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String unreached,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ConsultationView consultation) {

    /** What the customer says, or has said last, since somebody hears him. */
    record Said(Instant at, String text, long lengthMs) {
        static Said of(CallPoints.Line line) {
            return new Said(line.at(), line.text(), line.length().toMillis());
        }
    }

    static CallView of(CallTimeline call) {
        var plan = call.points().plan();
        return new CallView(
                call.id().value(),
                plan.map(p -> p.line().value()).orElse(null),
                Words.kebab(plan.map(CallPlan::direction).orElse(Direction.INBOUND)),
                plan.map(p -> new Named(p.customer().value(), p.customerName())).orElse(null),
                plan.map(p -> p.scenario().value()).orElse(null),
                word(call.phase()),
                call.phase().since(),
                call.seatNow().map(seat -> seat.value()).orElse(null),
                call.points().offered().orElse(null),
                call.points().answer().map(CallPoints.Answer::at).orElse(null),
                Map.of(),
                heard(call).map(Said::of).orElse(null),
                call.points().moreTime().isZero()
                        ? null
                        : call.points().moreTime().toMillis(),
                call.unreached().map(Words::kebab).orElse(null),
                ConsultationView.of(call).orElse(null));
    }

    /**
     * As its trainee may see it: with the customer's file, and his words where she may read along; the scenario's name would
     * give the answer away.
     */
    CallView forTrainee(Map<String, String> itsFile, boolean captions) {
        return new CallView(
                id,
                line,
                direction,
                customer,
                null,
                phase,
                since,
                seat,
                offeredAt,
                answeredAt,
                itsFile,
                captions ? said : null,
                moreTimeMs,
                unreached,
                consultation);
    }

    /** What he says to himself in the queue or on hold is heard by nobody. */
    private static Optional<CallPoints.Line> heard(CallTimeline call) {
        return call.points()
                .said()
                .filter(line -> call.phase() instanceof CallPhase.Talking
                        && !line.at().isBefore(call.phase().since()));
    }

    private static String word(CallPhase phase) {
        return switch (phase) {
            case CallPhase.Coming p -> "placed";
            case CallPhase.Waiting p -> "waiting";
            case CallPhase.Ringing p -> "ringing";
            case CallPhase.Dialling p -> "dialling";
            case CallPhase.Talking p -> "talking";
            case CallPhase.OnHold p -> "on-hold";
            case CallPhase.WrappingUp p -> "wrapping-up";
            case CallPhase.Over p -> "over";
        };
    }
}
