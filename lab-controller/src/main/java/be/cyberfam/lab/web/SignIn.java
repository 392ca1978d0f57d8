package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.Person;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Checks who somebody claims to be, slowly for those who guess. */
final class SignIn {
    private static final int FREE_FOR_PERSON = 5;
    private static final int FREE_FOR_ADDRESS = 50;
    private static final Duration LONGEST_FOR_PERSON = Duration.ofMinutes(1);
    private static final Duration LONGEST_FOR_ADDRESS = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final CodeHash codes;
    private final WorkerExecutor hashing;
    private final SignInBrake people;
    private final SignInBrake addresses;

    SignIn(Accounts accounts, CodeHash codes, WorkerExecutor hashing, InstantSource clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.hashing = hashing;
        this.people = new SignInBrake(clock, FREE_FOR_PERSON, LONGEST_FOR_PERSON);
        this.addresses = new SignInBrake(clock, FREE_FOR_ADDRESS, LONGEST_FOR_ADDRESS);
    }

    /** The person, when the code is hers; refuses with 401, or 429 when there were too many attempts. */
    Future<Person> check(PersonId id, String code, String address) {
        people.waitOf(id.value()).or(() -> addresses.waitOf(address)).ifPresent(wait -> {
            throw Refusal.tooMany(wait);
        });
        // Counted before the answer is known, so that many attempts at one time count too.
        people.failed(id.value());
        addresses.failed(address);
        return accounts.person(id).compose(person -> check(person, code, address));
    }

    private Future<Person> check(Optional<Person> person, String code, String address) {
        var kept = person.map(Person::secret).orElse(CodeHash.nobodys());
        return hashing.executeBlocking(() -> codes.fits(code, kept), false).map(fits -> {
            var known = person.filter(p -> fits).orElseThrow(Refusal::wrongCode);
            people.forgive(known.id().value());
            addresses.takeBack(address);
            return known;
        });
    }
}
