package be.cyberfam.lab.conductor;

import io.vertx.core.Future;
import java.util.List;

/** Port: the exercises worth having again. Answers on the caller's context. */
public interface Templates {
    /** All, by title. */
    Future<List<Template>> all();

    /** Keeps one, or replaces the one of the same id. */
    Future<Void> keep(Template template);

    /** Forgets one; false when there is none of that id. */
    Future<Boolean> remove(String id);
}
