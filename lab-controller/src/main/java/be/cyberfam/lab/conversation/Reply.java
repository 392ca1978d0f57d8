package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.conversation.Phase.Afterwards;
import be.cyberfam.lab.conversation.Phase.Awaiting;
import be.cyberfam.lab.conversation.Phase.Listening;
import be.cyberfam.lab.scenario.Branch;
import be.cyberfam.lab.scenario.Cue;
import be.cyberfam.lab.scenario.Digression;
import be.cyberfam.lab.scenario.Inject;
import be.cyberfam.lab.scenario.Occasion;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.PhraseId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** His own turn: why he calls, what he was kept from saying, an aside, or the scenario's next step. */
record Reply(Mind mind, Listening listening) {
    Phase toHerTurn() {
        mind.answered();
        return toPrompting().orElseGet(() -> switch (listening.awaiting()) {
            case Awaiting.Greeting greeting -> opens();
            case Awaiting.Again again -> speak(again.unsaid(), again.then());
            case Awaiting.Answer answer -> toHerAnswer();
        });
    }

    private Phase toHerAnswer() {
        return known().isPresent()
                ? goOn()
                : new ByTheWay(mind, listening)
                        .instead()
                        .or(() -> digression().map(this::digress))
                        .orElseGet(this::goOn);
    }

    /** What a supervisor wants of him, once he has said why he calls; then he takes up again where he was. */
    Optional<Phase> toPrompting() {
        return listening.awaiting() instanceof Awaiting.Greeting
                ? Optional.empty()
                : mind.obliges().map(this::oblige);
    }

    private Phase oblige(Inject inject) {
        if (inject.angry()) {
            mind.moved(MoodCause.PROMPTED, Duration.ZERO);
        }
        var led = inject.leadsTo().flatMap(mind.role().scenario().steps()::find);
        if (led.isPresent() && !mind.isFedUp()) {
            return speak(led.get().says(), new Route(led.get()).then());
        }
        var then = mind.isFedUp() ? Awaiting.farewell() : listening.awaiting();
        return speak(inject.says(), inject.ends() ? new Afterwards.Leave(Farewell.FED_UP) : Afterwards.listen(then));
    }

    /** What the scenario has him say when nobody speaks, if the time for it has come. */
    Optional<Phase> toSilence() {
        return dueByTime().map(this::take);
    }

    private Phase opens() {
        var greeting = Occasion.GREETING.phrase();
        var greeted = mind.memory().timesSaid(greeting) > 0;
        var first = greeted ? listening.first() : Phrases.joined(listening.first(), List.of(greeting));
        var route = Route.begin(mind.role(), mind.terms().pace());
        return mind.speak(
                Phrases.joined(Phrases.joined(first, complaint()), route.to().says()), route.then());
    }

    private List<PhraseId> complaint() {
        return mind.terms().again() && mind.role().has(Occasion.CALLED_BEFORE)
                ? List.of(Occasion.CALLED_BEFORE.phrase())
                : List.of();
    }

    private Optional<PhraseId> digression() {
        return mind.terms().pace() == Pace.BRISK
                ? Optional.empty()
                : mind.role().scenario().digressions().stream()
                        .filter(this::isNew)
                        .filter(this::isInTheMood)
                        .map(Digression::says)
                        .findFirst();
    }

    private boolean isNew(Digression some) {
        return mind.memory().timesSaid(some.says()) == 0;
    }

    private boolean isInTheMood(Digression some) {
        var turns = mind.memory().turns();
        return mind.chance().of("digression:" + some.says(), turns) * 100 < some.percent();
    }

    private Phase digress(PhraseId says) {
        return speak(List.of(says), Afterwards.listen(listening.awaiting()));
    }

    private Phase goOn() {
        return known().or(this::dueByTime)
                .or(() -> Route.onTurn(branches(), listening.ear().spoken()))
                .map(this::take)
                .orElse(listening);
    }

    /** What he knows of the work at her console comes before what she says, and what she says before how long she spoke. */
    private Optional<Branch> known() {
        return branches().stream().filter(branch -> isKnown(branch.on())).findFirst();
    }

    private boolean isKnown(Cue cue) {
        return switch (cue) {
            case Cue.Unidentified unidentified -> !mind.memory().aware().identified();
            case Cue.Known known -> meeting(known).isPresent();
            case Cue.WordsHeard said -> said.words().areIn(listening.ear().understood());
            default -> false;
        };
    }

    private Optional<Awareness.Noted> meeting(Cue.Known cue) {
        return mind.memory().aware().meeting(cue, mind.role().scenario().right());
    }

    private Optional<Branch> dueByTime() {
        return branches().stream()
                .filter(branch -> Deadlines.due(branch, mind.role(), mind.memory(), listening)
                        .filter(mind::isDue)
                        .isPresent())
                .findFirst();
    }

    private List<Branch> branches() {
        return Deadlines.branches(mind.role(), listening);
    }

    private Phase take(Branch branch) {
        if (branch.on() instanceof Cue.Known known) {
            meeting(known).ifPresent(mind::heeds);
        }
        if (branch.on() instanceof Cue.Unidentified) {
            mind.moved(MoodCause.IDENTITY_NOT_ASKED);
        }
        var chance = mind.chance().of("way", mind.memory().turns());
        var route = Route.along(mind.role(), mind.terms().pace(), branch, chance);
        return speak(route.to().says(), route.then());
    }

    private Phase speak(List<PhraseId> says, Afterwards then) {
        return mind.speak(Phrases.joined(listening.first(), says), then);
    }
}
