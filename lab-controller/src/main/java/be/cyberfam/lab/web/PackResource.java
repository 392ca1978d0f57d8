package be.cyberfam.lab.web;

import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.scenario.Article;
import be.cyberfam.lab.scenario.Labels;
import be.cyberfam.lab.scenario.OutcomeCode;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.PackShelf;
import be.cyberfam.lab.scenario.Scenario;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Packs of customers. What a scenario expects is told to supervisors only. */
final class PackResource implements Resource {
    private final PackShelf shelf;

    PackResource(PackShelf shelf) {
        this.shelf = shelf;
    }

    record View(String id, String title, String language, int scenarios) {}

    record Detail(String id, String title, String language, List<ScenarioView> scenarios, List<ListView> lists) {}

    /** A list of people an exercise may call. */
    record ListView(String id, String title, int people) {}

    record ScenarioView(
            String id,
            String title,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String expectedOutcome,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String family,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer level) {
        static ScenarioView forTrainee(Scenario scenario) {
            return new ScenarioView(scenario.id().value(), scenario.title(), null, null, null);
        }

        static ScenarioView forStaff(Scenario scenario) {
            return new ScenarioView(
                    scenario.id().value(),
                    scenario.title(),
                    both(scenario.right()),
                    scenario.family().word(),
                    scenario.level());
        }
    }

    record CodeView(String code, Labels label, boolean callBack, boolean notReached, List<SubCodeView> subCodes) {
        static CodeView of(OutcomeCode code) {
            return new CodeView(
                    code.code(),
                    code.labels(),
                    code.callBack(),
                    code.notReached(),
                    code.subCodes().stream()
                            .map(sub -> new SubCodeView(sub.code(), sub.labels()))
                            .toList());
        }
    }

    record ArticleView(String id, String title, List<String> words, List<String> text) {
        static ArticleView of(Article article) {
            return new ArticleView(article.id().value(), article.title(), article.words(), article.text());
        }
    }

    record SubCodeView(String code, Labels label) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "listPacks", this::list,
                "getPack", this::get,
                "listOutcomes", this::outcomes,
                "listArticles", this::articles);
    }

    private Future<Answer> list(ApiRequest request) {
        return ok(new Items(shelf.packs().values().stream()
                .map(p -> new View(
                        p.id().value(), p.title(), p.language(), p.scenarios().size()))
                .toList()));
    }

    private Future<Answer> get(ApiRequest request) {
        var pack = pack(request);
        boolean told = !request.caller().isTrainee();
        return ok(new Detail(
                pack.id().value(),
                pack.title(),
                pack.language(),
                pack.scenarios().stream()
                        .map(s -> told ? ScenarioView.forStaff(s) : ScenarioView.forTrainee(s))
                        .toList(),
                pack.lists().stream()
                        .map(list -> new ListView(
                                list.id(), list.title(), list.people().size()))
                        .toList()));
    }

    private static String both(Outcome outcome) {
        return outcome.subCode().isEmpty() ? outcome.code() : outcome.code() + "/" + outcome.subCode();
    }

    private Future<Answer> outcomes(ApiRequest request) {
        return ok(new Items(
                pack(request).outcomes().all().stream().map(CodeView::of).toList()));
    }

    private Future<Answer> articles(ApiRequest request) {
        return ok(new Items(pack(request).handbook().articles().stream()
                .map(ArticleView::of)
                .toList()));
    }

    private Pack pack(ApiRequest request) {
        var id = new PackId(request.path("pack"));
        return shelf.pack(id).orElseThrow(() -> Refusal.noSuch("pack", id));
    }

    private static Future<Answer> ok(Object view) {
        return Future.succeededFuture(Answer.ok(view));
    }
}
