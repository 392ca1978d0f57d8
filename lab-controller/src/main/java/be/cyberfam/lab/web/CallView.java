package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Direction;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> file) {

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
                Map.of());
    }

    /** As its trainee may see it: with the customer's file; the scenario's name would give the answer away. */
    CallView forTrainee(Map<String, String> itsFile) {
        return new CallView(id, line, direction, customer, null, phase, since, seat, offeredAt, itsFile);
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
