package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.AuditEntry.Act;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Receipt;
import be.cyberfam.lab.conductor.Remark;
import be.cyberfam.lab.conductor.Rights;
import be.cyberfam.lab.conductor.Role;
import be.cyberfam.lab.conductor.SetAside;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What somebody may have done with the records of her: handed out, corrected, set aside, erased. Each is an act in the book. */
final class RightsResource implements Resource {
    private final WebParts parts;
    private final Rights rights;
    private final PersonFile files;
    private final FloorDesk desk;
    private final Sessions sessions;
    private final RandomGenerator chance;
    private final SeenCalls seen;

    RightsResource(WebParts parts, PersonFile files, FloorDesk desk, Sessions sessions, RandomGenerator chance) {
        this.parts = parts;
        this.rights = parts.privacy().rights();
        this.files = files;
        this.desk = desk;
        this.sessions = sessions;
        this.chance = chance;
        this.seen = new SeenCalls(parts.archive(), parts.school().classes(), rights);
    }

    record Said(String words) {}

    record Named(String name) {}

    record Why(String why) {}

    record RemarkView(String id, String by, String words, Instant saidAt) {
        static RemarkView of(Remark one) {
            return new RemarkView(one.id(), one.person().value(), one.words(), one.saidAt());
        }
    }

    record SetAsideView(String person, Instant since, String by, String why) {
        static SetAsideView of(SetAside one) {
            return new SetAsideView(one.person().value(), one.since(), one.by().value(), one.why());
        }
    }

    record ReceiptView(
            String id, String person, String by, Instant at, Map<String, Integer> erased, Map<String, Integer> kept) {
        static ReceiptView of(Receipt one) {
            return new ReceiptView(
                    one.id(), one.person().value(), one.by().value(), one.at(), one.erased(), one.kept());
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "handOutFile", this::handOut,
                "listRemarks", this::remarks,
                "remarkCall", this::remark,
                "renamePerson", this::rename,
                "listSetAside", this::listSetAside,
                "setAside", this::setAside,
                "liftSetAside", this::lift,
                "erasePerson", this::erase,
                "listReceipts",
                        request -> rights.receipts()
                                .map(all -> Answer.ok(new Items(
                                        all.stream().map(ReceiptView::of).toList()))));
    }

    private Future<Answer> handOut(ApiRequest request) {
        return person(request)
                .compose(person -> files.of(person)
                        .compose(file -> note(request, Act.HAND_OUT, person.id(), "")
                                .map(noted -> new Answer.Download(file, "application/zip", person.id() + ".zip"))));
    }

    private Future<Answer> remarks(ApiRequest request) {
        return seen.named(request)
                .compose(row -> rights.remarks(row.id()))
                .map(all -> Answer.ok(new Items(all.stream().map(RemarkView::of).toList())));
    }

    private Future<Answer> remark(ApiRequest request) {
        var words = request.body(Said.class).words().strip();
        return seen.named(request)
                .compose(row -> rights.remark(new Remark(
                                id("r"),
                                row.id(),
                                request.caller().id(),
                                words,
                                parts.clock().instant()))
                        .map(added -> {
                            if (!added) {
                                throw Refusal.conflict(
                                        "too-many", "call " + row.id() + " has " + Rights.MOST_REMARKS + " remarks");
                            }
                            return Answer.done();
                        }));
    }

    /** From her next signing on; records of before keep the name she had. */
    private Future<Answer> rename(ApiRequest request) {
        var name = request.body(Named.class).name().strip();
        if (name.isEmpty()) {
            throw Refusal.badField("#/name", "is blank");
        }
        return person(request)
                .compose(person ->
                        rights.rename(person.id(), name).compose(done -> note(request, Act.RENAME, person.id(), "")))
                .map(Answer.done());
    }

    private Future<Answer> listSetAside(ApiRequest request) {
        return Future.all(rights.setAside(), parts.school().classes().all()).map(both -> {
            List<SetAside> all = both.resultAt(0);
            var sight = Sight.of(request.caller(), both.resultAt(1));
            return Answer.ok(new Items(all.stream()
                    .filter(one -> sight.sees(one.person()))
                    .map(SetAsideView::of)
                    .toList()));
        });
    }

    private Future<Answer> setAside(ApiRequest request) {
        var why = request.body(Why.class).why().strip();
        return person(request)
                .compose(person -> rights.setAside(new SetAside(
                                person.id(),
                                parts.clock().instant(),
                                request.caller().id(),
                                why))
                        .compose(done -> note(request, Act.SET_ASIDE, person.id(), "")))
                .map(Answer.done());
    }

    private Future<Answer> lift(ApiRequest request) {
        return person(request)
                .compose(person -> rights.lift(person.id()).compose(lifted -> {
                    if (!lifted) {
                        throw Refusal.noSuch("set-aside", person.id());
                    }
                    return note(request, Act.LIFT, person.id(), "");
                }))
                .map(Answer.done());
    }

    /** The voices first: what the store does not know any more would be nobody's. */
    private Future<Answer> erase(ApiRequest request) {
        return person(request).compose(person -> {
            requireErasable(person);
            return rights.callsOf(person.id())
                    .compose(this::withoutVoices)
                    .compose(voices -> rights.erase(order(request, person.id(), voices)))
                    .compose(receipt -> sessions.endAllOf(person.id())
                            .compose(v -> note(request, Act.ERASE, person.id(), receipt.id()))
                            .compose(v -> parts.privacy().forgetting().wipe())
                            .map(v -> Answer.ok(ReceiptView.of(receipt))));
        });
    }

    private void requireErasable(Person person) {
        if (person.role() != Role.TRAINEE) {
            throw Refusal.conflict(
                    "not-a-trainee", person.id() + " is no trainee: what she did for others is not hers alone");
        }
        desk.seatOf(person.id()).ifPresent(seat -> {
            throw Refusal.conflict("at-a-seat", person.id() + " sits at " + seat.id() + ": sign her off first");
        });
    }

    private Future<Integer> withoutVoices(List<CallId> calls) {
        return Future.all(calls.stream().map(parts.recordings()::delete).toList())
                .map(all -> (int) all.<Boolean>list().stream()
                        .filter(Boolean::booleanValue)
                        .count());
    }

    private Receipt order(ApiRequest request, PersonId person, int voices) {
        var erased = new LinkedHashMap<String, Integer>();
        erased.put("recordings", voices);
        return new Receipt(id("e"), person, request.caller().id(), parts.clock().instant(), erased, Map.of());
    }

    private Future<Void> note(ApiRequest request, Act act, PersonId whose, String detail) {
        var by = Optional.of(request.caller().id());
        return parts.audit()
                .note(act, by, Optional.of(whose), detail, parts.clock().instant());
    }

    private String id(String kind) {
        return kind + Long.toUnsignedString(chance.nextLong(), Character.MAX_RADIX);
    }

    /** The person the path names, when the caller may deal with her. */
    private Future<Person> person(ApiRequest request) {
        var id = new PersonId(request.path("person"));
        if (request.ownOnly() && !request.caller().id().equals(id)) {
            throw Refusal.forbidden("this is somebody else");
        }
        return sees(request, id)
                .compose(sees -> parts.accounts().person(id).map(found -> {
                    if (!sees) {
                        throw Refusal.forbidden("this is somebody of another class");
                    }
                    return found.orElseThrow(() -> Refusal.noSuch("person", id));
                }));
    }

    private Future<Boolean> sees(ApiRequest request, PersonId id) {
        return request.ownOnly()
                ? Future.succeededFuture(true)
                : parts.school()
                        .classes()
                        .all()
                        .map(all -> Sight.of(request.caller(), all).sees(id));
    }
}
