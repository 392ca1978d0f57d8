package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Placement;
import be.cyberfam.lab.conductor.Competences;
import be.cyberfam.lab.conductor.Person;
import io.vertx.core.Future;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Somebody's grid: what her calls prove, who signed it, her hours and her placements. */
final class LearnedResource implements Resource {
    private static final int MOST_PLACEMENTS = 100;

    private final Learners learners;
    private final LearnedReading reading;
    private final Signers signers;
    private final Competences competences;
    private final InstantSource clock;
    private final RandomGenerator chance;

    LearnedResource(
            Learners learners,
            LearnedReading reading,
            Signers signers,
            Competences competences,
            InstantSource clock,
            RandomGenerator chance) {
        this.learners = learners;
        this.reading = reading;
        this.signers = signers;
        this.competences = competences;
        this.clock = clock;
        this.chance = chance;
    }

    record Begun(String begunOn) {}

    record WantedPlacement(String from, String to, int minutes, String place, String remark) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "getPersonGrid", this::open,
                "beginTraining", this::begin,
                "addPlacement", this::place,
                "removePlacement", this::remove);
    }

    private Future<Answer> open(ApiRequest request) {
        return learners.named(request)
                .compose(reading::of)
                .compose(learned -> signers.of(learned).map(names -> Answer.ok(LearnedView.of(learned, names))));
    }

    private Future<Answer> begin(ApiRequest request) {
        var day = day(request.body(Begun.class).begunOn(), "body/begunOn");
        return learners.named(request)
                .compose(person ->
                        competences.begin(person.id(), day, request.caller().id(), clock.instant()))
                .map(done -> Answer.done());
    }

    private Future<Answer> place(ApiRequest request) {
        return learners.named(request)
                .compose(person -> competences.placements(person.id()).compose(all -> {
                    if (all.size() >= MOST_PLACEMENTS) {
                        throw Refusal.conflict("too-many", "there are " + MOST_PLACEMENTS + " placements");
                    }
                    return competences.place(placement(request, person));
                }))
                .map(done -> Answer.done());
    }

    private Placement placement(ApiRequest request, Person person) {
        var wanted = request.body(WantedPlacement.class);
        var from = day(wanted.from(), "body/from");
        var to = day(wanted.to(), "body/to");
        try {
            return new Placement(
                    "p" + Long.toUnsignedString(chance.nextLong(), Character.MAX_RADIX),
                    person.id(),
                    from,
                    to,
                    wanted.minutes(),
                    wanted.place().strip(),
                    wanted.remark().strip(),
                    request.caller().id(),
                    clock.instant());
        } catch (IllegalArgumentException wrong) {
            throw Refusal.badField("body/minutes", String.valueOf(wrong.getMessage()));
        }
    }

    private Future<Answer> remove(ApiRequest request) {
        var id = request.path("placement");
        return learners.named(request)
                .compose(person -> competences.removePlacement(person.id(), id))
                .map(done -> {
                    if (!done) {
                        throw Refusal.noSuch("placement", id);
                    }
                    return Answer.done();
                });
    }

    private static LocalDate day(String text, String where) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.badField(where, "is no day: write year, month and day as in 2026-11-23");
        }
    }
}
