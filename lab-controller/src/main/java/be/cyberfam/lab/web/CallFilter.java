package be.cyberfam.lab.web;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a list's filters from the query, which has passed the contract. */
final class CallFilter {
    private static final int USUAL_PAGE = 50;

    private CallFilter() {}

    static CallQuery of(ApiRequest request) {
        return new CallQuery(
                instant(request, "from"),
                instant(request, "to"),
                request.query("seat").map(SeatId::new),
                request.query("person").map(PersonId::new),
                request.query("line").map(LineId::new),
                request.query("outcome"),
                request.query("result")
                        .map(word ->
                                Result.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'))),
                request.query("exercise").map(ExerciseId::new),
                request.query("limit").map(Integer::parseInt).orElse(USUAL_PAGE),
                request.query("cursor"),
                Set.of());
    }

    static Optional<Instant> instant(ApiRequest request, String name) {
        try {
            return request.query(name).map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw Refusal.badField("query/" + name, "is no date and time that exists");
        }
    }
}
