package be.cyberfam.lab.robot;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Outcome;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** Port: what a robot is told of the right answer, so that it can be right as often as its manner says. */
public interface Verdict {
    /** The outcome the scenario holds for right, first, and others that may be chosen; empty when the call has none. */
    Future<List<Outcome>> choices(CallId call);

    /** What belongs into the fields the call asks for, by their keys; empty when it asks for none. */
    Future<Map<String, String>> fields(CallId call);
}
