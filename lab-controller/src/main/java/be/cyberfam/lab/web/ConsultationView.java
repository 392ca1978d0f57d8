package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Consultation;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The colleague who is asked about a call, or was asked last. */
record ConsultationView(
        String kind,
        String with,
        String stage,
        Instant since,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String unanswered) {

    /** While trainee and customer are on the line. */
    static Optional<ConsultationView> of(CallTimeline call) {
        return call.points()
                .consultation()
                .filter(c -> call.phase() instanceof CallPhase.Connected)
                .map(ConsultationView::of);
    }

    private static ConsultationView of(Consultation c) {
        return new ConsultationView(
                Words.kebab(c.with().kind()),
                c.with().name(),
                Words.kebab(c.stage()),
                c.since(),
                c.unanswered().map(Words::kebab).orElse(null));
    }
}
