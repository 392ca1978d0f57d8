package be.cyberfam.lab.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What a company gives its agents to work with.
 *
 * @param articles what there is to know
 * @param scripts how calls are to be handled, the first one for any call
 * @param fields every field a script may ask for
 */
public record Handbook(List<Article> articles, List<Script> scripts, List<FormField> fields) {
    public static final Handbook NONE = new Handbook(List.of(), List.of(), List.of());

    public Handbook {
        articles = List.copyOf(articles);
        scripts = List.copyOf(scripts);
        fields = List.copyOf(fields);
        if (fields.stream().map(FormField::key).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("a form field is there twice: leave one out");
        }
    }

    public Optional<Article> article(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    public Optional<Script> script(ScriptId id) {
        return scripts.stream().filter(script -> script.id().equals(id)).findFirst();
    }

    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
