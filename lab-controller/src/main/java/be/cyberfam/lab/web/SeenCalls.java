package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Classes;
import be.cyberfam.lab.conductor.Rights;
import be.cyberfam.lab.conductor.SetAside;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The calls a caller may see: a trainee her own, a supervisor those of her classes. */
record SeenCalls(CallArchive archive, Classes classes, Rights rights) {
    /** The call the path names; refused when it is not the caller's to see, or not there. */
    Future<CallRow> named(ApiRequest request) {
        var id = new CallId(request.path("call"));
        return sight(request)
                .compose(sight -> archive.row(id).map(found -> {
                    if (!maySee(request, sight, found.flatMap(CallRow::person))) {
                        throw Refusal.forbidden("call " + id + " is not yours");
                    }
                    return found.orElseThrow(() -> Refusal.noSuch("call", id));
                }));
    }

    Future<Sight> sight(ApiRequest request) {
        return request.caller().isTrainee()
                ? Future.succeededFuture(Sight.CLEAR)
                : classes.all()
                        .compose(all -> rights.setAside()
                                .map(aside -> Sight.of(request.caller(), all).without(people(aside, request))));
    }

    /** Records that are set aside are for nobody but whom they are of. */
    private static Set<PersonId> people(List<SetAside> aside, ApiRequest request) {
        return aside.stream()
                .map(SetAside::person)
                .filter(person -> !person.equals(request.caller().id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean maySee(ApiRequest request, Sight sight, Optional<PersonId> person) {
        return request.ownOnly() ? person.equals(Optional.of(request.caller().id())) : sight.sees(person);
    }
}
