package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Evaluation;
import be.cyberfam.lab.assess.Evaluation.Disagreement;
import be.cyberfam.lab.assess.Evaluation.Purpose;
import be.cyberfam.lab.assess.Evaluation.Reply;
import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.assess.Marking;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Evaluations;
import be.cyberfam.lab.conductor.Scorecards;
import be.cyberfam.lab.measure.CallFigures;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A call is judged by a card: by a coach, and by the trainee herself beside it. A draft is its author's alone; what is finished is
 * seen by both, and she may say against a mark what she thinks.
 */
final class MarkingResource implements Resource {
    private final CallArchive archive;
    private final Scorecards cards;
    private final CardFiles files;
    private final Evaluations evaluations;
    private final SeenCalls seen;
    private final InstantSource clock;
    private final RandomGenerator chance;

    MarkingResource(
            CallArchive archive,
            School school,
            CardFiles files,
            SeenCalls seen,
            InstantSource clock,
            RandomGenerator chance) {
        this.archive = archive;
        this.cards = school.scorecards();
        this.files = files;
        this.evaluations = school.evaluations();
        this.seen = seen;
        this.clock = clock;
        this.chance = chance;
    }

    record WantedMark(
            String criterion,
            @Nullable Integer points,
            @Nullable Long atMs,
            @Nullable String words) {
        Marking.Wanted wanted() {
            return new Marking.Wanted(
                    criterion,
                    Optional.ofNullable(points),
                    Optional.ofNullable(atMs),
                    Optional.ofNullable(words).map(String::strip).filter(text -> !text.isEmpty()));
        }
    }

    record Wanted(String card, int version, List<WantedMark> marks, boolean finished) {}

    record Said(String words) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "getMarking", this::open,
                "markCall", this::mark,
                "disagree", this::disagree,
                "answerDisagreement", this::reply);
    }

    private Future<Answer> open(ApiRequest request) {
        return over(request)
                .compose(row -> figures(row)
                        .compose(figures -> files.newest()
                                .compose(newest -> evaluations.of(row.id()).compose(all -> {
                                    var shown = all.stream()
                                            .filter(one -> isShown(request, one))
                                            .toList();
                                    return withOlder(newest, shown)
                                            .map(known -> Answer.ok(view(known, newest.size(), shown, figures)));
                                }))));
    }

    /** A draft is its author's alone. */
    private static boolean isShown(ApiRequest request, Evaluation one) {
        return one.isFinished() || one.by().equals(request.caller().id());
    }

    /** The newest cards, and behind them older versions these evaluations were made by. */
    private Future<List<Scorecards.Kept>> withOlder(List<Scorecards.Kept> newest, List<Evaluation> shown) {
        var known = Future.<List<Scorecards.Kept>>succeededFuture(new ArrayList<>(newest));
        for (var card : shown.stream().map(Evaluation::form).distinct().toList()) {
            known = known.compose(all -> cards.versions(card).map(versions -> {
                versions.stream()
                        .skip(1)
                        .filter(kept -> shown.stream().anyMatch(one -> isBy(one, kept.form())))
                        .forEach(all::add);
                return all;
            }));
        }
        return known;
    }

    private static boolean isBy(Evaluation one, Form form) {
        return one.form().equals(form.id()) && one.version() == form.version();
    }

    private static MarkingView view(
            List<Scorecards.Kept> known, int newest, List<Evaluation> shown, CallFigures figures) {
        return new MarkingView(
                known.stream()
                        .map(kept -> MarkingView.CardOfCall.of(
                                ScorecardView.of(kept), known.indexOf(kept) < newest, kept.form(), figures))
                        .toList(),
                shown.stream()
                        .flatMap(one -> known.stream()
                                .filter(kept -> isBy(one, kept.form()))
                                .map(kept -> EvaluationView.of(one, kept.form())))
                        .toList());
    }

    private Future<Answer> mark(ApiRequest request) {
        var wanted = request.body(Wanted.class);
        var purpose = request.ownOnly() ? Purpose.SELF : Purpose.COACHING;
        return over(request)
                .compose(row -> cards.version(wanted.card(), wanted.version())
                        .map(found -> found.orElseThrow(() -> Refusal.noSuch("scorecard", wanted.card())))
                        .compose(form -> figures(row)
                                .map(figures -> new Marking(
                                                form,
                                                figures,
                                                purpose,
                                                request.caller().id(),
                                                clock.instant())
                                        .of(wanted.marks().stream()
                                                .map(WantedMark::wanted)
                                                .toList()))
                                .compose(result -> keep(request, row, purpose, wanted, result))));
    }

    private Future<Answer> keep(
            ApiRequest request, CallRow row, Purpose purpose, Wanted wanted, Marking.Result result) {
        var taken = switch (result) {
            case Marking.Result.Refused refused ->
                throw Refusal.badField("body/marks", refused.criterion() + ": " + Words.kebab(refused.why()));
            case Marking.Result.Taken good -> good;
        };
        if (wanted.finished() && !taken.complete()) {
            throw Refusal.conflict("marks-missing", "a criterion has no mark yet, or no second that shows it");
        }
        var evaluation = new Evaluation(
                "e" + Long.toUnsignedString(chance.nextLong(), Character.MAX_RADIX),
                row.id(),
                request.caller().id(),
                purpose,
                wanted.card(),
                wanted.version(),
                wanted.finished() ? Optional.of(clock.instant()) : Optional.empty(),
                clock.instant(),
                taken.marks(),
                List.of());
        return evaluations.keep(evaluation).map(kept -> {
            if (!kept) {
                throw Refusal.conflict("begun-otherwise", "this call is marked by another card, or finished");
            }
            return Answer.done();
        });
    }

    private Future<Answer> disagree(ApiRequest request) {
        var words = request.body(Said.class).words().strip();
        return finished(request)
                .compose(one -> evaluations.disagree(
                        one.id(),
                        new Disagreement(request.path("criterion"), words, clock.instant(), Optional.empty())))
                .map(kept -> {
                    if (!kept) {
                        throw Refusal.conflict("answered", "it has been answered already");
                    }
                    return Answer.done();
                });
    }

    private Future<Answer> reply(ApiRequest request) {
        var words = request.body(Said.class).words().strip();
        return finished(request)
                .compose(one -> evaluations.reply(
                        one.id(),
                        request.path("criterion"),
                        new Reply(words, request.caller().id(), clock.instant())))
                .map(kept -> {
                    if (!kept) {
                        throw Refusal.noSuch("disagreement", request.path("criterion"));
                    }
                    return Answer.done();
                });
    }

    /** The coach's finished marks the path names, with the criterion it names in them. */
    private Future<Evaluation> finished(ApiRequest request) {
        var id = request.path("evaluation");
        return over(request)
                .compose(row -> evaluations.of(row.id()))
                .map(all -> all.stream()
                        .filter(one -> one.id().equals(id) && one.isFinished() && one.purpose() == Purpose.COACHING)
                        .filter(one -> one.standing().containsKey(request.path("criterion")))
                        .findFirst()
                        .orElseThrow(() -> Refusal.noSuch("evaluation", id)));
    }

    private Future<CallFigures> figures(CallRow row) {
        return archive.events(row.id()).map(events -> PeriodResource.figures(row, events));
    }

    private Future<CallRow> over(ApiRequest request) {
        return seen.named(request).map(row -> {
            if (!PeriodResource.isHandled(row)) {
                throw Refusal.conflict("not-wrapped-up", "call " + row.id() + " is not talked and wrapped up");
            }
            return row;
        });
    }
}
