package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Role;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;

/** Gives people what they sign in with: told once, kept only as a hash. */
final class CodeDesk {
    private final Accounts accounts;
    private final CodeHash codes;
    private final Sessions sessions;
    private final WorkerExecutor hashing;

    CodeDesk(Accounts accounts, CodeHash codes, Sessions sessions, WorkerExecutor hashing) {
        this.codes = codes;
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashing = hashing;
    }

    /** A person and her code in clear, as told this once. */
    record WithCode(String id, String name, String role, String code) {
        private static WithCode of(Person person, String code) {
            return new WithCode(person.id().value(), person.name(), Words.kebab(person.role()), code);
        }
    }

    /** Somebody new; refused (409) when the id is taken. */
    Future<WithCode> welcome(PersonId id, String name, Role role) {
        var code = SignInCode.of(role);
        return hash(code)
                .map(secret -> new Person(id, name, role, secret))
                .compose(person -> accounts.add(person).map(added -> {
                    if (!added) {
                        throw Refusal.conflict("person-exists", "there is a person " + id + " already");
                    }
                    return WithCode.of(person, code);
                }));
    }

    /** A new code: the old one, and every session begun with it, end at once. */
    Future<WithCode> renew(Person person) {
        var code = SignInCode.of(person.role());
        return hash(code)
                .compose(secret -> accounts.changeSecret(person.id(), secret))
                .compose(changed -> sessions.endAllOf(person.id()))
                .map(v -> WithCode.of(person, code));
    }

    private Future<String> hash(String code) {
        return hashing.executeBlocking(() -> codes.of(code), false);
    }
}
