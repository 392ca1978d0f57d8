package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.exercise.Support;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: what trainees write down during their calls, how they typed it, and how much help each of them gets. May be called
 * from any Vert.x context and answers on the caller's; a Future fails only when the store itself does.
 */
public interface Worksheets {
    /** Acts kept of one call at most. */
    int MOST_ACTS = 8_000;

    /** Keeps a sheet in place of the one before. */
    Future<Void> keep(Worksheet sheet);

    Future<Optional<Worksheet>> sheet(CallId call);

    /**
     * Adds acts to a call's log; what was told before under the same page and number is kept as it is, so that a page may
     * tell again what it is not sure has arrived.
     *
     * @param page names the opened page that tells
     * @param first the number of the first act, counted by that page from 1
     * @return false, and nothing added, when the log is full
     */
    Future<Boolean> log(CallId call, String page, int first, List<FieldAct> acts);

    /** A call's log in the order of its times. */
    Future<List<FieldAct>> acts(CallId call);

    /** Forgets sheet and log of a call. */
    Future<Void> erase(CallId call);

    /** Sets how much help a person gets, whatever the exercise says; empty: as the exercise says. */
    Future<Void> help(PersonId person, Optional<Support> support);

    /** Everybody's own level, where there is one. */
    Future<Map<PersonId, Support>> help();
}
