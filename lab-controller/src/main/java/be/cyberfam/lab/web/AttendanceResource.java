package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Sitting;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was there when: a supervisor asks of those she may see, a trainee of herself. */
final class AttendanceResource implements Resource {
    private static final Duration LONGEST = Duration.ofDays(400);

    private final School school;
    private final InstantSource clock;

    AttendanceResource(School school, InstantSource clock) {
        this.school = school;
        this.clock = clock;
    }

    record View(
            String person,
            String name,
            String seat,
            Instant from,
            @Nullable Instant to) {
        static View of(Sitting sitting) {
            return new View(
                    sitting.person().value(),
                    sitting.name(),
                    sitting.seat().value(),
                    sitting.from(),
                    sitting.to().orElse(null));
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("listAttendance", this::list);
    }

    private Future<Answer> list(ApiRequest request) {
        var from = when(request, "from");
        var to = when(request, "to");
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Refusal.badField("query/to", "must be after from, and not more than 400 days");
        }
        return Future.all(
                        school.attendance().sittings(from, to, clock.instant()),
                        school.classes().all())
                .map(both -> {
                    var sight = Sight.of(request.caller(), both.resultAt(1));
                    List<Sitting> sittings = both.resultAt(0);
                    return Answer.ok(new Items(sittings.stream()
                            .filter(sitting -> mayBeSeen(request, sight, sitting))
                            .map(View::of)
                            .toList()));
                });
    }

    private static boolean mayBeSeen(ApiRequest request, Sight sight, Sitting sitting) {
        return request.ownOnly() ? sitting.person().equals(request.caller().id()) : sight.sees(sitting.person());
    }

    private static Instant when(ApiRequest request, String name) {
        return CallFilter.instant(request, name).orElseThrow();
    }
}
