package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import io.vertx.core.Future;
import java.util.List;

/** Port: who agreed to what. Answers on the caller's context; a Future fails only when the store itself does. */
public interface Consents {
    /** Everything she has said, the last first. */
    Future<List<Consent>> of(PersonId person);

    /** Keeps what was said beside what was said before. */
    Future<Void> keep(List<Consent> said);

    /** Her last word to a purpose, when it was on this very text; who was not asked about it has not agreed. */
    default Future<Boolean> agrees(PersonId person, Purpose purpose, String version) {
        return of(person)
                .map(said -> said.stream()
                        .filter(one -> one.purpose() == purpose)
                        .findFirst()
                        .filter(one -> one.version().equals(version))
                        .map(Consent::agreed)
                        .orElse(false));
    }
}
