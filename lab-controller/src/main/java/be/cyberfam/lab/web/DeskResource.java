package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Classes;
import be.cyberfam.lab.conductor.FieldAct;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.conductor.Worksheet;
import be.cyberfam.lab.conductor.Worksheets;
import be.cyberfam.lab.exercise.Support;
import be.cyberfam.lab.scenario.PackShelf;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A trainee's desk around a call: what opens with it, what she writes down, and how she types it. */
final class DeskResource implements Resource {
    private static final int LOOKED_BACK = 200;
    private static final int EARLIER_CALLS = 5;

    private final FloorDesk desk;
    private final CallArchive archive;
    private final PackShelf packs;
    private final Worksheets worksheets;
    private final HelpGiven help;
    private final Classes classes;
    private final InstantSource clock;

    DeskResource(
            FloorDesk desk,
            CallArchive archive,
            PackShelf packs,
            Worksheets worksheets,
            HelpGiven help,
            Classes classes,
            InstantSource clock) {
        this.desk = desk;
        this.archive = archive;
        this.packs = packs;
        this.worksheets = worksheets;
        this.help = help;
        this.classes = classes;
        this.clock = clock;
    }

    record Written(String script, Map<String, String> fields, List<String> checked, String note) {}

    record Told(String page, int first, List<Act> acts) {}

    record Act(Instant at, String field, String kind, String detail) {
        static Act of(FieldAct act) {
            return new Act(act.at(), act.field(), Words.kebab(act.kind()), act.detail());
        }

        FieldAct toFieldAct() {
            return new FieldAct(at, field, Words.constant(FieldAct.Kind.class, kind), detail);
        }
    }

    record Help(@Nullable String support) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "getDesk", this::open,
                "keepWorksheet", this::keep,
                "logFields", this::log,
                "getFieldLog", this::fieldLog,
                "getWritten", this::written,
                "setHelp", this::setHelp);
    }

    /** The call must be on the floor, or have left it not long ago: a desk is for working at it. */
    private Future<Answer> open(ApiRequest request) {
        var id = id(request);
        var seat = desk.seatFor(request, id);
        var plan = plan(id).orElseThrow(() -> Refusal.noSuch("desk", id));
        var role = packs.role(plan.pack(), plan.scenario()).orElseThrow(() -> Refusal.noSuch("desk", id));
        var handbook = packs.pack(plan.pack()).orElseThrow().handbook();
        var person = desk.seat(seat).person().map(trainee -> trainee.id());
        var support = person.map(help::to).orElse(Support.FULL);
        return earlier(plan, id, person)
                .compose(calls -> worksheets
                        .sheet(id)
                        .map(sheet -> sheet.orElseGet(() -> Worksheet.blank(id)))
                        .map(sheet -> Answer.ok(CallDesk.of(id, role, handbook, support, calls, sheet, identity(id)))));
    }

    private List<String> identity(CallId id) {
        return desk.call(id).stream()
                .flatMap(call -> call.points().desk().identity().stream())
                .sorted()
                .map(Words::kebab)
                .toList();
    }

    /** Her own calls with this customer, latest first: what colleagues wrote is not for her to see. */
    private Future<List<CallRow>> earlier(CallPlan plan, CallId now, Optional<PersonId> person) {
        return person.map(her -> archive.page(CallQuery.ALL.of(her).pageOf(LOOKED_BACK))
                        .map(page -> page.rows().stream()
                                .filter(row -> row.customer().equals(Optional.of(plan.customerName())))
                                .filter(row ->
                                        !row.id().equals(now) && row.result().isPresent())
                                .limit(EARLIER_CALLS)
                                .toList()))
                .orElseGet(() -> Future.succeededFuture(List.of()));
    }

    private Future<Answer> keep(ApiRequest request) {
        var id = id(request);
        requireLive(request, id);
        var written = request.body(Written.class);
        var sheet = new Worksheet(
                id, written.script(), written.fields(), written.checked(), written.note(), clock.instant());
        return worksheets.keep(sheet).map(v -> Answer.done());
    }

    private Future<Answer> log(ApiRequest request) {
        var id = id(request);
        requireLive(request, id);
        var told = request.body(Told.class);
        var acts = told.acts().stream().map(Act::toFieldAct).toList();
        return worksheets.log(id, told.page(), told.first(), acts).compose(added -> {
            if (!added) {
                throw Refusal.conflict("log-full", "nothing more is logged of call " + id);
            }
            return tell(id, acts);
        });
    }

    /** The customer is told what he may know of it. */
    private Future<Answer> tell(CallId id, List<FieldAct> acts) {
        var facts = plan(id).flatMap(plan -> packs.role(plan.pack(), plan.scenario())
                        .map(role -> new DeskFacts(
                                id, role, packs.pack(plan.pack()).orElseThrow().handbook())))
                .map(known -> known.of(acts, clock.instant()))
                .orElse(List.of());
        return facts.isEmpty()
                ? Future.succeededFuture(Answer.done())
                : desk.ask(new Request.TellOfDesk(id, facts), Answer.done());
    }

    private Optional<CallPlan> plan(CallId id) {
        return desk.call(id).flatMap(call -> call.points().plan());
    }

    private Future<Answer> fieldLog(ApiRequest request) {
        return seen(request)
                .compose(row -> worksheets.acts(row.id()))
                .map(acts -> Answer.ok(new Items(acts.stream().map(Act::of).toList())));
    }

    /** Each field beside its truth; she is told it once she is done with the call. */
    private Future<Answer> written(ApiRequest request) {
        return seen(request).compose(row -> {
            if (request.ownOnly() && row.wrappedUpAt().isEmpty()) {
                throw Refusal.conflict("not-wrapped-up", "the truth is told once call " + row.id() + " is wrapped up");
            }
            return archive.plan(row.id())
                    .compose(plan -> worksheets
                            .sheet(row.id())
                            .map(sheet ->
                                    Answer.ok(new Items(written(plan, sheet.orElse(Worksheet.blank(row.id())))))));
        });
    }

    private List<WrittenField> written(Optional<CallPlan> plan, Worksheet sheet) {
        return plan.flatMap(p -> packs.role(p.pack(), p.scenario())
                        .map(role -> WrittenField.of(
                                role, packs.pack(p.pack()).orElseThrow().handbook(), sheet)))
                .orElse(List.of());
    }

    /** The row of a call that is hers, or of somebody of the caller's classes. */
    private Future<CallRow> seen(ApiRequest request) {
        var id = id(request);
        return archive.row(id).compose(found -> {
            var row = found.orElseThrow(() -> Refusal.noSuch("call", id));
            if (request.ownOnly()
                    && !row.person().equals(Optional.of(request.caller().id()))) {
                throw Refusal.forbidden("call " + id + " is not yours");
            }
            return requireSight(request, row.person()).map(row);
        });
    }

    private Future<Answer> setHelp(ApiRequest request) {
        var person = new PersonId(request.path("person"));
        var wanted = Optional.ofNullable(request.body(Help.class).support());
        return requireSight(request, Optional.of(person))
                .compose(seen -> help.set(person, wanted.map(word -> Words.constant(Support.class, word))))
                .map(v -> Answer.done());
    }

    /** A supervisor deals with the people of her classes. */
    private Future<Boolean> requireSight(ApiRequest request, Optional<PersonId> person) {
        if (request.ownOnly()) {
            return Future.succeededFuture(true);
        }
        return classes.all().map(all -> {
            if (!Sight.of(request.caller(), all).sees(person)) {
                throw Refusal.forbidden("this is somebody of another class");
            }
            return true;
        });
    }

    /** Written and logged is only what belongs to a call at the seat of whoever tells it. */
    private void requireLive(ApiRequest request, CallId id) {
        Optional<CallTimeline> call = desk.call(id);
        if (call.isEmpty()) {
            throw Refusal.noSuch("call", id);
        }
        desk.requireOwn(request, id);
    }

    private static CallId id(ApiRequest request) {
        return new CallId(request.path("call"));
    }
}
