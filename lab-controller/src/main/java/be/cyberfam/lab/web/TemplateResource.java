package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Template;
import be.cyberfam.lab.conductor.Templates;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Exercises worth having again; all trainers share them. */
final class TemplateResource implements Resource {
    private static final int MOST = 200;

    private final Templates templates;
    private final ExerciseMaker maker;
    private final InstantSource clock;
    private final RandomGenerator chance;

    TemplateResource(Templates templates, ExerciseMaker maker, InstantSource clock, RandomGenerator chance) {
        this.templates = templates;
        this.maker = maker;
        this.clock = clock;
        this.chance = chance;
    }

    record NewTemplate(String title, Map<String, Object> exercise) {}

    record View(String id, String title, Object exercise, Instant madeAt) {
        static View of(Template template) {
            return new View(
                    template.id(),
                    template.title(),
                    Json.read(Buffer.buffer(template.definition())),
                    template.madeAt());
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("listTemplates", this::list, "keepTemplate", this::keep, "removeTemplate", this::remove);
    }

    private Future<Answer> list(ApiRequest request) {
        return templates
                .all()
                .map(all -> Answer.ok(new Items(all.stream().map(View::of).toList())));
    }

    /** Kept only when an exercise could be made of it now. */
    private Future<Answer> keep(ApiRequest request) {
        var wanted = request.body(NewTemplate.class);
        maker.make(Json.as(wanted.exercise(), ExerciseMaker.Wanted.class));
        if (wanted.title().isBlank()) {
            throw Refusal.badField("#/title", "is blank");
        }
        var template = new Template(
                "tpl-" + Long.toString(chance.nextLong(1L << 40), 32),
                wanted.title().strip(),
                Json.text(wanted.exercise()),
                request.caller().id(),
                clock.instant());
        return templates.all().compose(all -> {
            if (all.size() >= MOST) {
                throw Refusal.conflict("too-many", "there are " + MOST + " templates: remove one first");
            }
            return templates.keep(template).map(v -> Answer.created(View.of(template)));
        });
    }

    private Future<Answer> remove(ApiRequest request) {
        var id = request.path("template");
        return templates.remove(id).map(removed -> {
            if (!removed) {
                throw Refusal.noSuch("template", id);
            }
            return Answer.done();
        });
    }
}
