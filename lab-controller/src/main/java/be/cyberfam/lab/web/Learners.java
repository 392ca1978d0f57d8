package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.Classes;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Role;
import io.vertx.core.Future;

/** The trainees a caller deals with: a trainee herself, a supervisor those of her classes or of none. */
record Learners(Accounts accounts, Classes classes) {
    /** The trainee the path names; refused when she is not the caller's to see, or no trainee. */
    Future<Person> named(ApiRequest request) {
        var id = new PersonId(request.path("person"));
        if (request.ownOnly() && !request.caller().id().equals(id)) {
            throw Refusal.forbidden("this is somebody else");
        }
        return sight(request)
                .compose(sight -> accounts.person(id).map(found -> {
                    if (!sight.sees(id)) {
                        throw Refusal.forbidden("this is somebody of another class");
                    }
                    return found.filter(person -> person.role() == Role.TRAINEE)
                            .orElseThrow(() -> Refusal.noSuch("trainee", id));
                }));
    }

    private Future<Sight> sight(ApiRequest request) {
        return request.ownOnly()
                ? Future.succeededFuture(Sight.CLEAR)
                : classes.all().map(all -> Sight.of(request.caller(), all));
    }
}
