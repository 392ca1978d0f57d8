package be.cyberfam.lab;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.Consent;
import be.cyberfam.lab.conductor.Consents;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Purpose;
import be.cyberfam.lab.conductor.Role;
import be.cyberfam.lab.web.CodeHash;
import be.cyberfam.lab.web.SignInCode;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may sign in at a lab's first start, and what robots sign in with. */
public final class People {
    private static final String ROBOT = "robot-";

    private People() {}

    /** A person's sign-in code in clear, told once. */
    public record Code(PersonId person, String name, Role role, String code) {}

    /** On the first start an admin, a trainer and a trainee for each seat, each with a new code; later nothing. */
    public static Future<List<Code>> first(Accounts accounts, CodeHash hash, int seats) {
        return accounts.people()
                .compose(people -> people.stream().anyMatch(p -> !isRobot(p.id()))
                        ? Future.succeededFuture(List.of())
                        : added(accounts, hash, founders(seats)));
    }

    /** Brings the codes an older lab kept under the key of this one; everybody goes on signing in with hers. */
    public static Future<Void> sealed(Accounts accounts, CodeHash hash) {
        return accounts.people()
                .compose(people -> Future.all(people.stream()
                        .filter(p -> CodeHash.isOpen(p.secret()))
                        .map(p -> accounts.changeSecret(p.id(), hash.seal(p.secret())))
                        .toList()))
                .mapEmpty();
    }

    /** New codes for everybody but robots; the old ones end. */
    public static Future<List<Code>> renewed(Accounts accounts, CodeHash hash) {
        return accounts.people().compose(people -> {
            var codes = people.stream()
                    .filter(p -> !isRobot(p.id()))
                    .map(p -> new Code(p.id(), p.name(), p.role(), SignInCode.of(p.role())))
                    .toList();
            var changed = codes.stream()
                    .map(code -> accounts.changeSecret(code.person(), hash.of(code.code())))
                    .toList();
            return Future.all(changed).map(codes);
        });
    }

    /** A robot has nothing that is its own: it agrees to everything, in the words of the day. */
    static Future<Void> agreeing(Consents consents, Set<PersonId> robots, String version, Instant now) {
        return consents.keep(robots.stream()
                .filter(People::isRobot)
                .flatMap(robot ->
                        Arrays.stream(Purpose.values()).map(purpose -> new Consent(robot, purpose, true, version, now)))
                .toList());
    }

    /** Robot trainees with new machine codes, by person. */
    public static Future<Map<PersonId, String>> robots(Accounts accounts, CodeHash hash, int count) {
        var codes = new LinkedHashMap<PersonId, String>();
        var kept = new ArrayList<Future<Boolean>>();
        for (int n = 1; n <= count; n++) {
            var id = new PersonId(ROBOT + "%02d".formatted(n));
            var code = SignInCode.forMachine();
            var secret = hash.of(code);
            codes.put(id, code);
            kept.add(accounts.add(new Person(id, "Robot %02d".formatted(n), Role.TRAINEE, secret))
                    .compose(isNew -> isNew ? Future.succeededFuture(true) : accounts.changeSecret(id, secret)));
        }
        return Future.all(kept).map(codes);
    }

    public static boolean isRobot(PersonId id) {
        return id.value().startsWith(ROBOT);
    }

    private static List<Code> founders(int seats) {
        var codes = new ArrayList<Code>();
        codes.add(new Code(new PersonId("admin"), "Administration", Role.ADMIN, SignInCode.forPerson()));
        codes.add(new Code(new PersonId("formateur"), "Formateur", Role.SUPERVISOR, SignInCode.forPerson()));
        for (int n = 1; n <= seats; n++) {
            var id = new PersonId("stagiaire-%02d".formatted(n));
            codes.add(new Code(id, "Stagiaire %02d".formatted(n), Role.TRAINEE, SignInCode.forTrainee()));
        }
        return List.copyOf(codes);
    }

    private static Future<List<Code>> added(Accounts accounts, CodeHash hash, List<Code> codes) {
        var kept = codes.stream()
                .map(code -> accounts.add(new Person(code.person(), code.name(), code.role(), hash.of(code.code()))))
                .toList();
        return Future.all(kept).map(codes);
    }
}
