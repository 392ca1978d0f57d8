package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.ClassId;
import be.cyberfam.lab.conductor.Classes;
import be.cyberfam.lab.conductor.TraineeClass;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;

/** The classes, and somebody who is told when they have changed: who may see what follows from them. */
record WatchedClasses(Classes kept, Runnable changed) implements Classes {
    @Override
    public Future<List<TraineeClass>> all() {
        return kept.all();
    }

    @Override
    public Future<Void> keep(ClassId id, String title) {
        return kept.keep(id, title);
    }

    @Override
    public Future<Void> remove(ClassId id) {
        return told(kept.remove(id));
    }

    @Override
    public Future<Void> enrol(ClassId id, Collection<PersonId> people, boolean leading) {
        return told(kept.enrol(id, people, leading));
    }

    @Override
    public Future<Void> leave(ClassId id, PersonId person) {
        return told(kept.leave(id, person));
    }

    private Future<Void> told(Future<Void> done) {
        return done.onSuccess(v -> changed.run());
    }
}
