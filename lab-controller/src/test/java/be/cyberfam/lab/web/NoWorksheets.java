package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.FieldAct;
import be.cyberfam.lab.conductor.Worksheet;
import be.cyberfam.lab.conductor.Worksheets;
import be.cyberfam.lab.exercise.Support;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps nothing: for views that need none. */
final class NoWorksheets implements Worksheets {
    @Override
    public Future<Void> keep(Worksheet sheet) {
        return Future.succeededFuture();
    }

    @Override
    public Future<Optional<Worksheet>> sheet(CallId call) {
        return Future.succeededFuture(Optional.empty());
    }

    @Override
    public Future<Boolean> log(CallId call, String page, int first, List<FieldAct> acts) {
        return Future.succeededFuture(true);
    }

    @Override
    public Future<List<FieldAct>> acts(CallId call) {
        return Future.succeededFuture(List.of());
    }

    @Override
    public Future<Void> erase(CallId call) {
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> help(PersonId person, Optional<Support> support) {
        return Future.succeededFuture();
    }

    @Override
    public Future<Map<PersonId, Support>> help() {
        return Future.succeededFuture(Map.of());
    }
}
