package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.CallEvent.FieldFilled;
import be.cyberfam.lab.conversation.Phase.Afterwards;
import be.cyberfam.lab.conversation.Phase.Listening;
import be.cyberfam.lab.scenario.Cue;
import be.cyberfam.lab.scenario.Fact;
import be.cyberfam.lab.scenario.Habits;
import be.cyberfam.lab.scenario.Occasion;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.PhraseId;
import java.util.List;
import java.util.Optional;

/** What he does by habit instead of an answer: corrects what she wrote, has not understood, has to leave the phone. */
record ByTheWay(Mind mind, Listening listening) {
    /** Nothing for most turns; the chances are for one who takes his time. */
    Optional<Phase> instead() {
        return corrects()
                .or(() -> mind.terms().pace() == Pace.BRISK
                        ? Optional.empty()
                        : asksAgain().or(this::putsAside));
    }

    private Optional<Phase> corrects() {
        return habits().corrects() && mind.role().has(Occasion.CORRECTS)
                ? mind.memory().aware().mistake().flatMap(this::correct)
                : Optional.empty();
    }

    private Optional<Phase> correct(Awareness.Noted mistake) {
        return mistake.fact() instanceof FieldFilled filled && !hasItsOwnStep(filled.field())
                ? mind.role().facts().get(filled.field()).map(truth -> correct(mistake, truth))
                : Optional.empty();
    }

    /** The scenario says itself what follows from this mistake. */
    private boolean hasItsOwnStep(String field) {
        return mind.role().scenario().steps().steps().stream()
                .flatMap(step -> step.next().stream())
                .anyMatch(branch -> branch.on().equals(new Cue.FieldFilled(field, false)));
    }

    private Phase correct(Awareness.Noted mistake, Fact truth) {
        mind.heeds(mistake);
        return mind.speakOf(Occasion.CORRECTS.phrase(), truth, Afterwards.listen(listening.awaiting()));
    }

    private Optional<Phase> asksAgain() {
        return happens(Occasion.ASKS_AGAIN, habits().asksAgain(), mind.memory().turns())
                ? say(Occasion.ASKS_AGAIN, Afterwards.listen(listening.awaiting()))
                : Optional.empty();
    }

    /** Once in a call, at one of its first turns. */
    private Optional<Phase> putsAside() {
        boolean his = mind.memory().turns() == 2 + mind.chance().below(3, "aside", 0);
        return his
                        && mind.role().has(Occasion.IS_BACK)
                        && mind.memory().timesSaid(Occasion.PUTS_ASIDE.phrase()) == 0
                        && happens(Occasion.PUTS_ASIDE, habits().putsAside(), 0)
                ? say(Occasion.PUTS_ASIDE, new Afterwards.GoAway(listening.awaiting()))
                : Optional.empty();
    }

    private boolean happens(Occasion what, int percent, int nth) {
        PhraseId phrase = what.phrase();
        return mind.role().has(what) && mind.chance().of("habit:" + phrase, nth) * 100 < percent;
    }

    private Optional<Phase> say(Occasion what, Afterwards then) {
        return Optional.of(mind.speak(List.of(what.phrase()), then));
    }

    private Habits habits() {
        return mind.role().persona().manner().habits();
    }
}
