package be.cyberfam.lab.assess;

import be.cyberfam.lab.measure.CallFigures;
import be.cyberfam.lab.measure.CallTalk;
import be.cyberfam.lab.measure.Hold;
import be.cyberfam.lab.measure.Interruption;
import be.cyberfam.lab.measure.Interval;
import be.cyberfam.lab.measure.Share;
import be.cyberfam.lab.measure.Side;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a machine can read of a call; each is a figure of {@code measure}, never a second computation of it. */
public enum Measured {
    /** From the answer to her first word, in ms. */
    GREETING_DELAY(Better.LESS),
    /** How often she spoke into the customer's turn. */
    CUTS(Better.LESS),
    /** Silences of both of 3 s and more. */
    DEAD_AIR(Better.LESS),
    /** Holds without a word before. */
    UNANNOUNCED_HOLDS(Better.LESS),
    /** The share of her answers that neither cut in nor came late, 0 to 1. */
    NATURAL_ANSWERS(Better.MORE),
    /** The share of the fields she filled that are right, 0 to 1. */
    FIELDS_RIGHT(Better.MORE),
    /** 1 when the outcome she recorded is the right one, otherwise 0. */
    OUTCOME_RIGHT(Better.MORE),
    /** From the end of the call until she was ready again, in ms. */
    WRAP_UP(Better.LESS);

    /** Which way is better. */
    public enum Better {
        LESS,
        MORE
    }

    private final Better better;

    Measured(Better better) {
        this.better = better;
    }

    public Better better() {
        return better;
    }

    /** What it is in one call. */
    public Reading of(CallFigures call) {
        return switch (this) {
            case GREETING_DELAY -> ofTalk(call, Measured::greeting);
            case CUTS -> ofTalk(call, talk -> counted(cuts(talk)));
            case DEAD_AIR -> ofTalk(call, talk -> counted(talk.measures().deadAir()));
            case UNANNOUNCED_HOLDS -> ofTalk(call, Measured::unannounced);
            case NATURAL_ANSWERS -> ofTalk(call, talk -> share(talk.measures().naturalAnswers()));
            case FIELDS_RIGHT -> share(call.fields());
            case OUTCOME_RIGHT ->
                call.outcomeRight()
                        .<Reading>map(right -> new Reading.Value(right ? 1 : 0, Optional.empty()))
                        .orElseGet(Reading.NotMeasured::new);
            case WRAP_UP -> new Reading.Value(call.time().wrapMs(), Optional.empty());
        };
    }

    private static Reading ofTalk(CallFigures call, Function<CallTalk, Reading> reading) {
        return call.talk().map(reading).orElseGet(Reading.NotMeasured::new);
    }

    private static Reading greeting(CallTalk talk) {
        return talk.measures()
                .greetingDelayMs()
                .<Reading>map(delay -> new Reading.Value(delay, Optional.of(0L)))
                .orElseGet(Reading.NotMeasured::new);
    }

    private static List<Interval> cuts(CallTalk talk) {
        return talk.measures().interruptions().stream()
                .filter(cut -> cut.began() == Side.AGENT)
                .map(Interruption::at)
                .toList();
    }

    private static Reading unannounced(CallTalk talk) {
        return talk.holds().isEmpty()
                ? new Reading.NothingToJudge()
                : counted(talk.holds().stream()
                        .filter(hold -> !hold.announced())
                        .map(Hold::at)
                        .toList());
    }

    /** How many there are, shown by the first. */
    private static Reading counted(List<Interval> found) {
        return new Reading.Value(found.size(), found.stream().findFirst().map(Interval::fromMs));
    }

    private static Reading share(Share share) {
        return share.value().isPresent()
                ? new Reading.Value(share.value().getAsDouble(), Optional.empty())
                : new Reading.NothingToJudge();
    }
}
