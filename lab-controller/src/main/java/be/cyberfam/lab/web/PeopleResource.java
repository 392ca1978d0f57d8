package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.Classes;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Role;
import io.vertx.core.Future;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** Persons and their roles. A supervisor deals with trainees of her classes or of none, an admin with everybody. */
final class PeopleResource implements Resource {
    private final Accounts accounts;
    private final Classes classes;
    private final CodeDesk codes;

    PeopleResource(Accounts accounts, Classes classes, CodeDesk codes) {
        this.accounts = accounts;
        this.classes = classes;
        this.codes = codes;
    }

    record NewPerson(String id, String name, String role) {}

    record View(String id, String name, String role) {
        static View of(Person person) {
            return new View(person.id().value(), person.name(), Words.kebab(person.role()));
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "listPeople",
                this::list,
                "createPerson",
                this::create,
                "getPerson",
                this::get,
                "resetCode",
                this::reset);
    }

    private Future<Answer> list(ApiRequest request) {
        return sight(request)
                .compose(sight -> accounts.people()
                        .map(people -> Answer.ok(new Items(people.stream()
                                .filter(person -> sight.sees(person.id()))
                                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                                .map(View::of)
                                .toList()))));
    }

    private Future<Answer> create(ApiRequest request) {
        var wanted = request.body(NewPerson.class);
        if (wanted.name().isBlank()) {
            throw Refusal.badField("#/name", "is blank");
        }
        var role = Role.valueOf(wanted.role().toUpperCase(Locale.ROOT));
        requireReach(request, role);
        return codes.welcome(new PersonId(wanted.id()), wanted.name().strip(), role)
                .map(Answer::created);
    }

    private Future<Answer> get(ApiRequest request) {
        var id = new PersonId(request.path("person"));
        if (request.ownOnly() && !request.caller().id().equals(id)) {
            throw Refusal.forbidden("this is somebody else");
        }
        return person(request, id).map(person -> Answer.ok(View.of(person)));
    }

    private Future<Answer> reset(ApiRequest request) {
        return person(request, new PersonId(request.path("person"))).compose(person -> {
            requireReach(request, person.role());
            return codes.renew(person).map(Answer::ok);
        });
    }

    private Future<Person> person(ApiRequest request, PersonId id) {
        return sight(request)
                .compose(sight -> accounts.person(id).map(person -> {
                    if (!sight.sees(id)) {
                        throw Refusal.forbidden("this is somebody of another class");
                    }
                    return person.orElseThrow(() -> Refusal.noSuch("person", id));
                }));
    }

    private Future<Sight> sight(ApiRequest request) {
        return request.ownOnly()
                ? Future.succeededFuture(Sight.CLEAR)
                : classes.all().map(all -> Sight.of(request.caller(), all));
    }

    private static void requireReach(ApiRequest request, Role role) {
        if (request.caller().role() != Role.ADMIN && role != Role.TRAINEE) {
            throw Refusal.forbidden("only an admin deals with the role " + Words.kebab(role));
        }
    }
}
