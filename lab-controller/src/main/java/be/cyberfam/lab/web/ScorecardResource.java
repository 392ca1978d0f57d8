package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.assess.Section;
import be.cyberfam.lab.conductor.Scorecards;
import be.cyberfam.lab.scenario.Labels;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The cards calls are judged by: those that come as files, and those trainers make. All trainers share them. */
final class ScorecardResource implements Resource {
    private static final int MOST = 100;

    private final Scorecards cards;
    private final CardFiles files;
    private final InstantSource clock;
    private final RandomGenerator chance;

    ScorecardResource(Scorecards cards, CardFiles files, InstantSource clock, RandomGenerator chance) {
        this.cards = cards;
        this.files = files;
        this.clock = clock;
        this.chance = chance;
    }

    record Wanted(Labels title, List<ScorecardView.SectionView> sections) {
        /** @throws Refusal with the sentence that says what is wrong with it */
        Form form(String id) {
            try {
                return new Form(
                        id,
                        1,
                        title,
                        sections.stream()
                                .map(ScorecardView.SectionView::section)
                                .collect(Collectors.<Section>toList()));
            } catch (IllegalArgumentException wrong) {
                throw Refusal.badField("body", String.valueOf(wrong.getMessage()));
            }
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "listScorecards", this::list,
                "listScorecardVersions", this::versions,
                "makeScorecard", this::make,
                "changeScorecard", this::change);
    }

    private Future<Answer> list(ApiRequest request) {
        return files.newest()
                .map(all ->
                        Answer.ok(new Items(all.stream().map(ScorecardView::of).toList())));
    }

    private Future<Answer> versions(ApiRequest request) {
        return cards.versions(request.path("card"))
                .map(all ->
                        Answer.ok(new Items(all.stream().map(ScorecardView::of).toList())));
    }

    private Future<Answer> make(ApiRequest request) {
        var form = request.body(Wanted.class).form("card-" + Long.toString(chance.nextLong(1L << 40), 32));
        return cards.newest().compose(all -> {
            if (all.size() >= MOST) {
                throw Refusal.conflict("too-many", "there are " + MOST + " scorecards");
            }
            return keep(request, form).map(Answer::created);
        });
    }

    private Future<Answer> change(ApiRequest request) {
        var id = request.path("card");
        var form = request.body(Wanted.class).form(id);
        return cards.versions(id).compose(versions -> {
            if (versions.isEmpty()) {
                throw Refusal.noSuch("scorecard", id);
            }
            if (versions.getFirst().madeBy().isEmpty()) {
                throw Refusal.conflict("shipped", "scorecard " + id + " comes as a file: copy it");
            }
            return keep(request, form).map(Answer::ok);
        });
    }

    private Future<ScorecardView> keep(ApiRequest request, Form form) {
        return cards.keep(form, Optional.of(request.caller().id()), clock.instant())
                .compose(kept -> cards.versions(kept.id()))
                .map(versions -> ScorecardView.of(versions.getFirst()));
    }
}
