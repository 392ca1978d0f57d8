package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.conductor.Scorecards;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Brings the scorecards that come as files to those that are kept: a file that says something new makes the next version, as a
 * change in the console does.
 */
record CardFiles(Callable<List<Form>> files, Scorecards cards, WorkerExecutor worker, InstantSource clock) {
    /** The newest version of every card, after a look at the files. */
    Future<List<Scorecards.Kept>> newest() {
        return worker.executeBlocking(files).compose(this::keep).compose(done -> cards.newest());
    }

    private Future<Void> keep(List<Form> found) {
        return cards.newest().compose(kept -> {
            var done = Future.<Void>succeededFuture();
            for (var form : found) {
                if (kept.stream().noneMatch(one -> isKept(one, form))) {
                    done = done.compose(v ->
                            cards.keep(form, Optional.empty(), clock.instant()).mapEmpty());
                }
            }
            return done;
        });
    }

    /** A card a trainer has made is never overwritten by a file of its id. */
    private static boolean isKept(Scorecards.Kept one, Form form) {
        return one.form().id().equals(form.id())
                && (one.madeBy().isPresent()
                        || one.form().numbered(form.version()).equals(form));
    }
}
