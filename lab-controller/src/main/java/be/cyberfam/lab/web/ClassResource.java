package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.ClassId;
import be.cyberfam.lab.conductor.Classes;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Role;
import be.cyberfam.lab.conductor.TraineeClass;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Classes: who learns with whom, and who leads. A supervisor deals with those she leads, an admin with all. */
final class ClassResource implements Resource {
    private final Classes classes;
    private final Accounts accounts;
    private final CodeDesk codes;
    private final RandomGenerator chance;

    ClassResource(Classes classes, Accounts accounts, CodeDesk codes, RandomGenerator chance) {
        this.classes = classes;
        this.accounts = accounts;
        this.codes = codes;
        this.chance = chance;
    }

    record Titled(String title) {}

    record Names(List<String> names) {}

    record View(String id, String title, List<Named> leaders, List<Named> trainees) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "listClasses", this::list,
                "createClass", this::create,
                "renameClass", this::rename,
                "removeClass", this::remove,
                "addTrainees", this::addTrainees,
                "renewCodes", this::renewCodes,
                "enrol", this::enrol,
                "leaveClass", this::leave);
    }

    private Future<Answer> list(ApiRequest request) {
        return Future.all(classes.all(), people()).map(both -> {
            List<TraineeClass> all = both.resultAt(0);
            Map<PersonId, Person> people = both.resultAt(1);
            return Answer.ok(new Items(all.stream()
                    .filter(one -> Sight.leads(request.caller(), one))
                    .map(one -> view(one, people))
                    .toList()));
        });
    }

    /** Who makes a class leads it; an admin, who sees all classes anyway, does not. */
    private Future<Answer> create(ApiRequest request) {
        var id = new ClassId("class-" + Long.toString(chance.nextLong(1L << 40), 32));
        var title = title(request);
        var leaders = request.caller().role() == Role.SUPERVISOR
                ? List.of(request.caller().id())
                : List.<PersonId>of();
        return classes.keep(id, title)
                .compose(v -> classes.enrol(id, leaders, true))
                .compose(v -> one(request, id))
                .compose(one -> people().map(people -> Answer.created(view(one, people))));
    }

    private Future<Answer> rename(ApiRequest request) {
        var title = title(request);
        return named(request).compose(one -> classes.keep(one.id(), title)).map(Answer.done());
    }

    private Future<Answer> remove(ApiRequest request) {
        return named(request).compose(one -> classes.remove(one.id())).map(Answer.done());
    }

    /** New trainees by their names; each is given an id that is free, and a code told this once. */
    private Future<Answer> addTrainees(ApiRequest request) {
        var names =
                request.body(Names.class).names().stream().map(String::strip).toList();
        if (names.stream().anyMatch(String::isEmpty)) {
            throw Refusal.badField("#/names", "a name is blank");
        }
        return named(request)
                .compose(one -> people().compose(people -> welcome(names, people.keySet()))
                        .compose(made -> enrolled(one, made)));
    }

    private Future<List<CodeDesk.WithCode>> welcome(List<String> names, Set<PersonId> known) {
        var taken = new HashSet<>(known);
        var made = new ArrayList<Future<CodeDesk.WithCode>>();
        for (var name : names) {
            var id = PersonNames.freeId(name, taken);
            taken.add(id);
            made.add(codes.welcome(id, name, Role.TRAINEE));
        }
        return Future.all(made).map(all -> all.<CodeDesk.WithCode>list());
    }

    private Future<Answer> enrolled(TraineeClass one, List<CodeDesk.WithCode> made) {
        var ids = made.stream().map(person -> new PersonId(person.id())).toList();
        return classes.enrol(one.id(), ids, false).map(v -> Answer.created(new Items(made)));
    }

    private Future<Answer> renewCodes(ApiRequest request) {
        return named(request)
                .compose(one -> people().compose(people -> {
                    var renewed = one.trainees().stream()
                            .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                            .sorted(Comparator.comparing(Person::name))
                            .map(codes::renew)
                            .toList();
                    return Future.all(renewed).map(all -> Answer.ok(new Items(all.list())));
                }));
    }

    /** A trainee learns in the class, a supervisor leads it. */
    private Future<Answer> enrol(ApiRequest request) {
        var id = new PersonId(request.path("person"));
        return named(request)
                .compose(one -> accounts.person(id).compose(found -> {
                    var person = found.orElseThrow(() -> Refusal.noSuch("person", id));
                    return classes.all().compose(all -> {
                        if (!Sight.of(request.caller(), all).sees(id)) {
                            throw Refusal.forbidden("this is somebody of another class");
                        }
                        return classes.enrol(one.id(), List.of(id), leads(person))
                                .map(Answer.done());
                    });
                }));
    }

    private static boolean leads(Person person) {
        return switch (person.role()) {
            case TRAINEE -> false;
            case SUPERVISOR, ADMIN -> true;
            case PARTNER -> throw Refusal.conflict("no-place", "a partner is in no class");
        };
    }

    private Future<Answer> leave(ApiRequest request) {
        var id = new PersonId(request.path("person"));
        return named(request).compose(one -> classes.leave(one.id(), id)).map(Answer.done());
    }

    private Future<TraineeClass> named(ApiRequest request) {
        return one(request, new ClassId(request.path("class")));
    }

    /** The class, when the caller deals with it. */
    private Future<TraineeClass> one(ApiRequest request, ClassId id) {
        return classes.all().map(all -> {
            var found = all.stream().filter(one -> one.id().equals(id)).findFirst();
            var one = found.orElseThrow(() -> Refusal.noSuch("class", id));
            if (!Sight.leads(request.caller(), one)) {
                throw Refusal.forbidden("this class is somebody else's");
            }
            return one;
        });
    }

    private static String title(ApiRequest request) {
        var title = request.body(Titled.class).title().strip();
        if (title.isEmpty()) {
            throw Refusal.badField("#/title", "is blank");
        }
        return title;
    }

    private Future<Map<PersonId, Person>> people() {
        return accounts.people().map(all -> all.stream().collect(Collectors.toMap(Person::id, Function.identity())));
    }

    private static View view(TraineeClass one, Map<PersonId, Person> people) {
        return new View(one.id().value(), one.title(), named(one.leaders(), people), named(one.trainees(), people));
    }

    private static List<Named> named(Set<PersonId> ids, Map<PersonId, Person> people) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .map(person -> new Named(person.id().value(), person.name()))
                .toList();
    }
}
