package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallEvent.AtDesk;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.FieldAct;
import be.cyberfam.lab.scenario.ArticleId;
import be.cyberfam.lab.scenario.Fact;
import be.cyberfam.lab.scenario.FieldCheck;
import be.cyberfam.lab.scenario.FormField;
import be.cyberfam.lab.scenario.Handbook;
import be.cyberfam.lab.scenario.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What of the acts a page logs the customer may know for certain: a field that was left with something in it, an article or his
 * file that was opened. Names the page made up are passed over.
 */
record DeskFacts(CallId call, Role role, Handbook handbook) {
    private static final String FILE = "dossier";
    private static final String ARTICLE = "article";

    /** At the time they were told: a page's own clock is not the customer's. */
    List<AtDesk> of(List<FieldAct> acts, Instant at) {
        return acts.stream().flatMap(act -> of(act, at).stream()).toList();
    }

    private Optional<AtDesk> of(FieldAct act, Instant at) {
        return switch (act.kind()) {
            case LEFT -> handbook.field(act.field()).flatMap(field -> filled(field, act.detail(), at));
            case CHOSE -> chosen(act, at);
            case ENTERED, KEY, PASTED -> Optional.empty();
        };
    }

    private Optional<AtDesk> chosen(FieldAct act, Instant at) {
        return switch (act.field()) {
            case FILE -> Optional.of(new CallEvent.FileOpened(call, at));
            case ARTICLE ->
                handbook.articles().stream()
                        .map(article -> article.id())
                        .map(ArticleId::value)
                        .filter(act.detail()::equals)
                        .findFirst()
                        .map(article -> new CallEvent.ArticleOpened(call, at, article));
            default -> Optional.empty();
        };
    }

    /** An empty field says nothing; one whose truth nobody knows cannot be judged. */
    private Optional<AtDesk> filled(FormField field, String written, Instant at) {
        return role.facts()
                .get(field.key())
                .filter(truth -> !written.isBlank())
                .map(truth ->
                        new CallEvent.FieldFilled(call, at, field.key(), written, isRight(field, truth, written)));
    }

    private static boolean isRight(FormField field, Fact truth, String written) {
        return new FieldCheck(field, truth).isRight(written);
    }
}
