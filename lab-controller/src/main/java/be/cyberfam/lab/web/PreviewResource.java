package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.dialler.CallingList;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.dialler.PassReason;
import be.cyberfam.lab.exercise.Callee;
import be.cyberfam.lab.exercise.Campaign;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.floor.Shown;
import be.cyberfam.lab.scenario.Dossier;
import be.cyberfam.lab.scenario.PackShelf;
import be.cyberfam.lab.web.CallDesk.ContactView;
import be.cyberfam.lab.web.CallDesk.OrderView;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a seat reads about before she calls him: what is known of him, and why he is called. */
final class PreviewResource implements Resource {
    private static final int LAST_TRIES = 5;

    private final FloorDesk desk;
    private final ExerciseShelf exercises;
    private final CallArchive archive;
    private final PackShelf packs;

    PreviewResource(FloorDesk desk, ExerciseShelf exercises, CallArchive archive, PackShelf packs) {
        this.desk = desk;
        this.exercises = exercises;
        this.archive = archive;
        this.packs = packs;
    }

    /**
     * All she may know before he answers.
     *
     * @param why what he is called about
     * @param tries the latest calls to him in this exercise, whoever made them
     */
    record View(
            String customer,
            String name,
            @Nullable String phone,
            String why,
            Instant until,
            boolean mayPass,
            List<OrderView> orders,
            List<ContactView> contacts,
            List<Try> tries) {}

    record Try(Instant at, @Nullable String result) {
        static Try of(CallRow row) {
            return new Try(row.begunAt(), row.result().map(Words::kebab).orElse(null));
        }
    }

    record Pass(String customer, String why, @Nullable String note) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of("getPreview", this::get, "passOver", this::passOver);
    }

    private Future<Answer> get(ApiRequest request) {
        var seat = desk.seat(request);
        if (!(seat.state() instanceof SeatState.Previewing reading)) {
            throw Refusal.conflict("nobody-to-call", "nobody is shown at " + seat.id());
        }
        var shown = reading.person();
        var exercise = exercises.find(shown.exercise()).orElseThrow(() -> Refusal.noSuch("exercise", shown.exercise()));
        return tries(shown).map(tries -> Answer.ok(view(exercise, shown, tries)));
    }

    private Future<List<Try>> tries(Shown shown) {
        return archive.page(CallQuery.ALL.of(shown.exercise()))
                .map(page -> page.rows().stream()
                        .filter(row -> row.customer().equals(Optional.of(shown.name())))
                        .limit(LAST_TRIES)
                        .map(Try::of)
                        .toList());
    }

    private View view(Exercise exercise, Shown shown, List<Try> tries) {
        var callee = exercise.callees().stream()
                .filter(one -> one.id().equals(shown.callee()))
                .findFirst()
                .orElseThrow(() -> Refusal.noSuch("customer", shown.callee()));
        var dossier = packs.role(callee.who().pack(), callee.who().scenario())
                .map(role -> role.persona().dossier())
                .orElse(Dossier.NONE);
        return new View(
                shown.callee(),
                shown.name(),
                callee.number().orElse(null),
                why(exercise, callee),
                shown.until(),
                shown.mayPass(),
                dossier.orders().stream().map(OrderView::of).toList(),
                dossier.contacts().stream().map(ContactView::of).toList(),
                tries);
    }

    private static String why(Exercise exercise, Callee callee) {
        var list = exercise.outbound().flatMap(Campaign::list);
        return list.stream()
                .flatMap(people -> people.people().stream())
                .filter(one -> callee.number().equals(Optional.of(one.number())))
                .findFirst()
                .flatMap(Listed::why)
                .or(() -> list.map(CallingList::title))
                .orElse("");
    }

    private Future<Answer> passOver(ApiRequest request) {
        var pass = request.body(Pass.class);
        var why = Words.constant(PassReason.class, pass.why());
        var note = Optional.ofNullable(pass.note()).map(String::strip).orElse("");
        if (why == PassReason.OTHER && note.isEmpty()) {
            throw Refusal.badField("#/note", "say why");
        }
        var seat = desk.seat(request).id();
        return desk.ask(new Request.PassOver(seat, pass.customer(), why, note), Answer.asked());
    }
}
