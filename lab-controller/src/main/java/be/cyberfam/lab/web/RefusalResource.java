package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.conductor.Refusals;
import be.cyberfam.lab.conductor.Request;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register of those who asked not to be called any more: trainers see it, add to it, and take somebody out with a reason. */
final class RefusalResource implements Resource {
    private final Refusals refusals;
    private final FloorDesk desk;

    RefusalResource(Refusals refusals, FloorDesk desk) {
        this.refusals = refusals;
        this.desk = desk;
    }

    /**
     * One who stands in it.
     *
     * @param by who wrote it down
     * @param call on which he asked; null when it was entered by hand
     */
    record View(
            String id,
            String number,
            String name,
            String reason,
            @Nullable String by,
            @Nullable String call,
            Instant at) {
        static View of(Refusals.Entry entry) {
            return new View(
                    entry.id(),
                    entry.number().value(),
                    entry.name(),
                    entry.reason(),
                    entry.by().map(PersonId::value).orElse(null),
                    entry.call().map(CallId::value).orElse(null),
                    entry.at());
        }
    }

    record Wanted(String number, String name, String reason) {}

    record Strike(String reason) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of("listRefusals", this::list, "noteRefusal", this::note, "strikeRefusal", this::strike);
    }

    private Future<Answer> list(ApiRequest request) {
        return refusals.standing()
                .map(all -> Answer.ok(new Items(all.stream().map(View::of).toList())));
    }

    private Future<Answer> note(ApiRequest request) {
        var wanted = request.body(Wanted.class);
        var number = PhoneNumber.read(wanted.number())
                .orElseThrow(() -> Refusal.badField("#/number", "3 to 15 digits, with a + before them or not"));
        var by = request.caller().id();
        return desk.ask(
                        new Request.NoteRefusal(by, number, wanted.name().strip(), said(wanted.reason())),
                        Answer.done())
                .compose(done -> refusals.standing())
                .map(all -> all.stream()
                        .filter(entry -> entry.number().equals(number))
                        .findFirst()
                        .map(entry -> Answer.created(View.of(entry)))
                        .orElseThrow(() -> Refusal.noSuch("refusal", number)));
    }

    private Future<Answer> strike(ApiRequest request) {
        var id = request.path("refusal");
        var reason = said(request.body(Strike.class).reason());
        return refusals.standing()
                .map(all -> all.stream()
                        .filter(entry -> entry.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Refusal.noSuch("refusal", id)))
                .compose(entry -> desk.ask(
                        new Request.StrikeRefusal(request.caller().id(), entry.number(), reason), Answer.done()));
    }

    private static String said(String reason) {
        if (reason.isBlank()) {
            throw Refusal.badField("#/reason", "is blank: say why");
        }
        return reason.strip();
    }
}
