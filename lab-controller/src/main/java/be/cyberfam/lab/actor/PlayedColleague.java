package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.conductor.CustomerNews;
import be.cyberfam.lab.conversation.Act;
import be.cyberfam.lab.conversation.Adviser;
import be.cyberfam.lab.rtp.Audible;
import be.cyberfam.lab.sip.RemoteMedia;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipFact;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Set;

/** One colleague on one call, as in a second level: picks up, listens, answers. Confined to the customers' context. */
final class PlayedColleague {
    /** What is shorter is a breath, not a turn. */
    private static final Duration A_TURN = Duration.ofMillis(300);
    /** Who explains a call draws breath now and then; after so long it is the colleague's turn. */
    private static final Duration A_BREATH = Duration.ofMillis(900);
    /** Who says nothing is spoken to again. */
    private static final Duration SILENCE = Duration.ofSeconds(6);

    private static final long NO_TIMER = -1;

    private final Errand errand;
    private final PackId pack;
    private final Stage stage;
    private final SipCall call;
    private final Mouth mouth;
    private final Around around;
    private final Receiver receiver;
    private Adviser mind;
    private int lines;
    private boolean speaks;
    private boolean isGone;
    private long turn = NO_TIMER;

    /** What is about a colleague's call, besides the line. */
    interface Around {
        /** The fields of the form in which something stands now. */
        Future<Set<String>> filled();

        /** The customer talks to her. */
        void putThrough(boolean explained);

        /** Told once, when she is off the line. */
        void gone();
    }

    PlayedColleague(Errand errand, PackId pack, Adviser mind, SipCall call, Stage stage, Around around) {
        this.errand = errand;
        this.pack = pack;
        this.mind = mind;
        this.call = call;
        this.stage = stage;
        this.around = around;
        this.mouth = new Mouth(stage.voices(), stage.context(), this::spokenOut);
        this.receiver = new Receiver(stage, errand.as().hashCode(), this::hear);
    }

    void hear(SipFact fact) {
        switch (fact) {
            case SipFact.Answered answered -> isThere(answered.media());
            case SipFact.MediaChanged changed -> receiver.moves(changed.media());
            case SipFact.Refused refused -> leaves();
            case SipFact.Ended ended -> leaves();
            default -> {}
        }
    }

    /** What the switch says of the call. */
    void tell(CustomerNews news) {
        switch (news) {
            case HELD -> deaf(true);
            case RESUMED, CONNECTED -> deaf(false);
            case JOINED -> turns(mind.joins());
            case GIVEN -> takesOver();
        }
    }

    void hangUp() {
        call.hangUp();
    }

    private void isThere(RemoteMedia media) {
        receiver.opens(media).ifPresent(mouth::speaksOn);
        if (errand.given()) {
            takesOver();
        } else {
            does(mind.greets());
        }
    }

    private void hear(Audible fact) {
        switch (fact) {
            case Audible.SpurtBegan spurt -> isSpokenTo();
            case Audible.SpurtEnded spurt when spurt.length().compareTo(A_TURN) >= 0 -> hasHeard(spurt.length());
            case Audible.PlayedOut play ->
                mouth.saying(play.tag()).ifPresent(line -> spokenOut(line.say().number()));
            case Audible.PlayCut cut -> speaks = false;
            default -> {}
        }
    }

    private void isSpokenTo() {
        waitFor(Duration.ZERO, () -> {});
        fallsSilent();
    }

    private void hasHeard(Duration length) {
        mind = mind.told(length);
        waitFor(A_BREATH, this::answers);
    }

    private void deaf(boolean now) {
        receiver.deaf(now);
        if (now) {
            waitFor(Duration.ZERO, () -> {});
            fallsSilent();
        }
    }

    private void fallsSilent() {
        speaks = false;
        mouth.stop();
    }

    private void takesOver() {
        turns(mind.takesOver());
        around.putThrough(mind.judged().filter(judged -> judged.isExplained()).isPresent());
    }

    private void turns(Adviser.Turn turn) {
        deaf(false);
        fallsSilent();
        does(turn);
    }

    /** What stands in the form is asked for at each turn: the trainee fills it in while she talks. */
    private void answers() {
        int at = lines;
        around.filled()
                .onSuccess(filled -> stage.run(() -> {
                    if (at == lines && !speaks && !isGone) {
                        does(mind.answers(filled));
                    }
                }));
    }

    private void does(Adviser.Turn turn) {
        mind = turn.next();
        turn.judged()
                .ifPresent(judged -> stage.reports()
                        .judged(errand.about(), stage.clock().instant(), Destination.colleague(errand.who()), judged));
        turn.line().ifPresent(this::say);
    }

    private void say(Adviser.Line line) {
        speaks = true;
        var words = mind.who().utterance(pack, line.line(), line.wording());
        mouth.say(new Act.Say(++lines, words, false), stage.clock().instant());
    }

    private void spokenOut(int number) {
        speaks = false;
        if (mind.isOver()) {
            hangUp();
        } else if (number == lines) {
            waitFor(SILENCE, () -> does(mind.hearsNothing()));
        }
    }

    /** One thing is waited for at a time. */
    private void waitFor(Duration length, Runnable then) {
        stage.cancel(turn);
        turn = length.isZero()
                ? NO_TIMER
                : stage.after(length.toMillis(), () -> {
                    if (!isGone) {
                        then.run();
                    }
                });
    }

    private void leaves() {
        if (!isGone) {
            isGone = true;
            stage.cancel(turn);
            receiver.close();
            around.gone();
        }
    }
}
