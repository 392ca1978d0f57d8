package be.cyberfam.lab.web;

import be.cyberfam.lab.floor.Floor;
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

    /** Of a call she may not see she is not told that somebody is in it. */
    static DeskView of(SupervisorDesk desk, Sight sight, Floor floor) {
        var view = of(desk);
        boolean seen = desk.supervision()
                .flatMap(Supervision::seat)
                .flatMap(floor::seat)
                .map(sight::sees)
                .orElse(true);
        return seen ? view : new DeskView(view.id, view.person, view.phone, null);
    }

    static DeskView of(SupervisorDesk desk) {
        return new DeskView(
                desk.id().value(),
                desk.person().map(p -> new Named(p.id().value(), p.name())).orElse(null),
                desk.phone().map((Phone phone) -> Words.kebab(phone)).orElse("none"),
                desk.supervision().map(SupervisionView::of).orElse(null));
    }
}
