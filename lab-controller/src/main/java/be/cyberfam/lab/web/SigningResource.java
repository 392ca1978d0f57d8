package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Cycle;
import be.cyberfam.lab.assess.Indicator;
import be.cyberfam.lab.assess.Judgement;
import be.cyberfam.lab.assess.Proof;
import be.cyberfam.lab.assess.Signature;
import be.cyberfam.lab.assess.Withdrawal;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.Competences;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A trainer judges a call for the grid, signs a level, or takes back with a reason what was signed or judged. */
final class SigningResource implements Resource {
    private final Learners learners;
    private final LearnedReading reading;
    private final Competences competences;
    private final InstantSource clock;
    private final RandomGenerator chance;

    SigningResource(
            Learners learners,
            LearnedReading reading,
            Competences competences,
            InstantSource clock,
            RandomGenerator chance) {
        this.learners = learners;
        this.reading = reading;
        this.competences = competences;
        this.clock = clock;
        this.chance = chance;
    }

    record WantedSignature(String competence, int cycle, int level, String note) {}

    record WantedJudgement(String call, String indicator, int level, long atMs, String words) {}

    record Why(String why) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "signCompetence", this::sign,
                "withdrawSignature", this::withdrawSignature,
                "judgeCall", this::judge,
                "withdrawJudgement", this::withdrawJudgement);
    }

    private Future<Answer> sign(ApiRequest request) {
        var wanted = request.body(WantedSignature.class);
        return learners.named(request).compose(reading::of).compose(learned -> {
            requireFitting(learned, wanted);
            var file = learned.grid().file();
            var signature = new Signature(
                    id("s"),
                    learned.person().id(),
                    file.grid().id(),
                    file.version(),
                    wanted.competence(),
                    wanted.cycle(),
                    wanted.level(),
                    wanted.note().strip(),
                    request.caller().id(),
                    clock.instant(),
                    Optional.empty());
            return competences.sign(signature, file.text()).map(done -> Answer.done());
        });
    }

    private static void requireFitting(Learned learned, WantedSignature wanted) {
        var grid = learned.grid().file().grid();
        var competence = grid.competence(wanted.competence())
                .orElseThrow(() -> Refusal.badField("body/competence", "is none of the grid's"));
        if (grid.level(wanted.level()).isEmpty()) {
            throw Refusal.badField("body/level", "is none of the grid's");
        }
        var cycle = Cycle.of(learned.begun(), wanted.cycle());
        if (learned.today().isBefore(cycle.from())) {
            throw Refusal.conflict("not-begun", "cycle " + wanted.cycle() + " begins on " + cycle.from());
        }
        boolean shown = competence.indicators().stream()
                .map(one -> Proof.of(one, learned.callsOf(cycle)).level())
                .anyMatch(level -> level.isPresent() && level.getAsInt() >= wanted.level());
        if (!shown && wanted.note().isBlank()) {
            throw Refusal.badField("body/note", "no call shows this level: write what you saw");
        }
    }

    private Future<Answer> judge(ApiRequest request) {
        var wanted = request.body(WantedJudgement.class);
        return learners.named(request).compose(reading::of).compose(learned -> {
            requireFitting(learned, wanted);
            var judgement = new Judgement(
                    id("j"),
                    learned.person().id(),
                    new CallId(wanted.call()),
                    wanted.indicator(),
                    wanted.level(),
                    wanted.atMs(),
                    wanted.words().strip(),
                    request.caller().id(),
                    clock.instant(),
                    Optional.empty());
            return competences.judge(judgement).map(done -> Answer.done());
        });
    }

    private static void requireFitting(Learned learned, WantedJudgement wanted) {
        var grid = learned.grid().file().grid();
        var indicator = grid.indicator(wanted.indicator())
                .orElseThrow(() -> Refusal.badField("body/indicator", "is none of the grid's"));
        if (!(indicator instanceof Indicator.Person)) {
            throw Refusal.badField("body/indicator", "is measured: a person does not judge it");
        }
        if (wanted.level() > 0 && grid.level(wanted.level()).isEmpty()) {
            throw Refusal.badField("body/level", "is none of the grid's");
        }
        if (learned.calls().stream().noneMatch(call -> call.id().value().equals(wanted.call()))) {
            throw Refusal.badField("body/call", "is no handled call of hers in her two cycles");
        }
    }

    private Future<Answer> withdrawSignature(ApiRequest request) {
        var id = request.path("signature");
        return learners.named(request)
                .compose(person -> competences.withdrawSignature(person.id(), id, withdrawal(request)))
                .map(done -> doneOr(done, "signature", id));
    }

    private Future<Answer> withdrawJudgement(ApiRequest request) {
        var id = request.path("judgement");
        return learners.named(request)
                .compose(person -> competences.withdrawJudgement(person.id(), id, withdrawal(request)))
                .map(done -> doneOr(done, "judgement", id));
    }

    private static Answer doneOr(boolean done, String what, String id) {
        if (!done) {
            throw Refusal.noSuch("standing-" + what, id);
        }
        return Answer.done();
    }

    private Withdrawal withdrawal(ApiRequest request) {
        return new Withdrawal(
                request.caller().id(),
                clock.instant(),
                request.body(Why.class).why().strip());
    }

    private String id(String kind) {
        return kind + Long.toUnsignedString(chance.nextLong(), Character.MAX_RADIX);
    }
}
