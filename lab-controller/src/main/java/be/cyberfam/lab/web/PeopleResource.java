package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Role;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** Persons and their roles. A supervisor deals with trainees, an admin with everybody. */
final class PeopleResource implements Resource {
    private final Accounts accounts;
    private final Sessions sessions;
    private final WorkerExecutor hashing;

    PeopleResource(Accounts accounts, Sessions sessions, WorkerExecutor hashing) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashing = hashing;
    }

    record NewPerson(String id, String name, String role) {}

    record View(String id, String name, String role) {
        static View of(Person person) {
            return new View(person.id().value(), person.name(), Words.kebab(person.role()));
        }
    }

    record WithCode(String id, String name, String role, String code) {
        static WithCode of(Person person, String code) {
            return new WithCode(person.id().value(), person.name(), Words.kebab(person.role()), code);
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
        return accounts.people()
                .map(people -> Answer.ok(new Items(people.stream()
                        .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                        .map(View::of)
                        .toList())));
    }

    private Future<Answer> create(ApiRequest request) {
        var wanted = request.body(NewPerson.class);
        if (wanted.name().isBlank()) {
            throw Refusal.badField("#/name", "is blank");
        }
        var role = Role.valueOf(wanted.role().toUpperCase(Locale.ROOT));
        requireReach(request, role);
        var code = SignInCode.forPerson();
        return hash(code)
                .map(secret ->
                        new Person(new PersonId(wanted.id()), wanted.name().strip(), role, secret))
                .compose(person -> accounts.add(person).map(added -> {
                    if (!added) {
                        throw Refusal.conflict("person-exists", "there is a person " + person.id() + " already");
                    }
                    return Answer.created(WithCode.of(person, code));
                }));
    }

    private Future<Answer> get(ApiRequest request) {
        var id = new PersonId(request.path("person"));
        if (request.ownOnly() && !request.caller().id().equals(id)) {
            throw Refusal.forbidden("this is somebody else");
        }
        return person(id).map(person -> Answer.ok(View.of(person)));
    }

    private Future<Answer> reset(ApiRequest request) {
        var code = SignInCode.forPerson();
        return person(new PersonId(request.path("person"))).compose(person -> {
            requireReach(request, person.role());
            return hash(code)
                    .compose(secret -> accounts.changeSecret(person.id(), secret))
                    .compose(changed -> sessions.endAllOf(person.id()))
                    .map(v -> Answer.ok(WithCode.of(person, code)));
        });
    }

    private Future<Person> person(PersonId id) {
        return accounts.person(id).map(person -> person.orElseThrow(() -> Refusal.noSuch("person", id)));
    }

    private Future<String> hash(String code) {
        return hashing.executeBlocking(() -> CodeHash.of(code), false);
    }

    private static void requireReach(ApiRequest request, Role role) {
        if (request.caller().role() != Role.ADMIN && role != Role.TRAINEE) {
            throw Refusal.forbidden("only an admin deals with the role " + Words.kebab(role));
        }
    }
}
