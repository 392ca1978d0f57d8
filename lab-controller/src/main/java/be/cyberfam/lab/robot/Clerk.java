package be.cyberfam.lab.robot;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.Future;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A robot's hands at its console, through the API a page uses. Confined to the robots' context. */
final class Clerk {
    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);

    private final Troupe troupe;
    private final Desk desk;
    private final Verdict verdict;

    Clerk(Troupe troupe, Desk desk, Verdict verdict) {
        this.troupe = troupe;
        this.desk = desk;
        this.verdict = verdict;
    }

    /** The customer of this call is there: does what is to be done, each at its time. */
    void begins(CallId call, Conduct.Console console) {
        ConsoleWork.of(console)
                .forEach(work -> troupe.after(
                        work.after(),
                        () -> does(call, work).onFailure(late -> LOG.debug("call {} was over before {}", call, work))));
    }

    private Future<Void> does(CallId call, ConsoleWork work) {
        return switch (work) {
            case ASK_WHO_HE_IS -> desk.checkIdentity(call);
            case OPEN_FILE -> desk.log(call, troupe.now(), Map.of("dossier", "open"), "chose");
            case FILL_IN_RIGHT -> verdict.fields(call).compose(truth -> fillIn(call, truth));
            case FILL_IN_WRONG -> verdict.fields(call).compose(truth -> fillIn(call, wrong(truth)));
        };
    }

    private Future<Void> fillIn(CallId call, Map<String, String> fields) {
        return fields.isEmpty() ? Future.succeededFuture() : desk.log(call, troupe.now(), fields, "left");
    }

    private static Map<String, String> wrong(Map<String, String> truth) {
        return truth.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> "?" + field.getValue().length()));
    }
}
