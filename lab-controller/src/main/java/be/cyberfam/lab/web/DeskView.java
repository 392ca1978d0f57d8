package be.cyberfam.lab.web;

import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.Supervision;
import be.cyberfam.lab.floor.SupervisorDesk;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A supervisor's desk as other supervisors see it; no trainee is ever told of it. */
record DeskView(
        String id,
        @Nullable Named person,
        String phone,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SupervisionView supervision) {

    /** What she does in which call. */
    record SupervisionView(
            String call,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String seat,

            String mode,
            Instant since) {
        static SupervisionView of(Supervision now) {
            return new SupervisionView(
                    now.call().value(),
                    now.seat().map(seat -> seat.value()).orElse(null),
                    Words.kebab(now.mode()),
                    now.since());
        }
    }

    static DeskView of(SupervisorDesk desk) {
        return new DeskView(
                desk.id().value(),
                desk.person().map(p -> new Named(p.id().value(), p.name())).orElse(null),
                desk.phone().map((Phone phone) -> Words.kebab(phone)).orElse("none"),
                desk.supervision().map(SupervisionView::of).orElse(null));
    }
}
