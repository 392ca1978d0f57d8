package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.conductor.CustomerNews;
import be.cyberfam.lab.conversation.Act;
import be.cyberfam.lab.conversation.Adviser;
import be.cyberfam.lab.rtp.Audible;
import be.cyberfam.lab.rtp.Codec;
import be.cyberfam.lab.rtp.Direction;
import be.cyberfam.lab.rtp.RtpStream;
import be.cyberfam.lab.rtp.StreamSpec;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Utterance;
import be.cyberfam.lab.sip.RemoteMedia;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipFact;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One colleague on one call, as in a second level: picks up, listens, answers. Confined to the customers' context. */
final class PlayedColleague {
    private static final PackId PACK = new PackId("lab");
    private static final ScenarioId SCENARIO = new ScenarioId("colleague");
    /** What is shorter is a breath, not a turn. */
    private static final Duration A_TURN = Duration.ofMillis(300);
    /** A customer who says nothing is spoken to again. */
    private static final Duration SILENCE = Duration.ofSeconds(6);

    private final CallId as;
    private final Stage stage;
    private final SipCall call;
    private final Mouth mouth;
    private final Runnable gone;
    private Adviser mind;
    private @Nullable RtpStream stream;
    private int lines;
    private boolean speaks;
    private boolean isGone;

    /** @param gone told once, when the colleague is off the line */
    PlayedColleague(CallId as, Adviser mind, SipCall call, Stage stage, Runnable gone) {
        this.as = as;
        this.mind = mind;
        this.call = call;
        this.stage = stage;
        this.gone = gone;
        this.mouth = new Mouth(stage.voices(), stage.context(), this::spokenOut);
    }

    void hear(SipFact fact) {
        switch (fact) {
            case SipFact.Answered answered -> isThere(answered.media());
            case SipFact.MediaChanged changed -> moves(changed.media());
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
            case GIVEN -> turns(mind.takesOver());
        }
    }

    void hangUp() {
        call.hangUp();
    }

    private void isThere(RemoteMedia media) {
        var opened = stage.streams().open(spec(media), fact -> stage.run(() -> hear(fact)));
        stream = opened;
        mouth.speaksOn(opened);
        does(mind.greets());
    }

    private StreamSpec spec(RemoteMedia media) {
        var codec = Codec.valueOf(media.codec().name());
        return new StreamSpec(media.rtp(), codec, media.events().orElse(0), as.hashCode());
    }

    private void moves(RemoteMedia media) {
        Optional.ofNullable(stream).ifPresent(open -> {
            open.redirect(media.rtp());
            open.direction(Direction.valueOf(media.direction().name()));
        });
    }

    private void hear(Audible fact) {
        switch (fact) {
            case Audible.SpurtBegan spurt -> fallsSilent();
            case Audible.SpurtEnded spurt when spurt.length().compareTo(A_TURN) >= 0 -> answers();
            case Audible.PlayedOut play ->
                mouth.saying(play.tag()).ifPresent(line -> spokenOut(line.say().number()));
            case Audible.PlayCut cut -> speaks = false;
            default -> {}
        }
    }

    private void deaf(boolean now) {
        Optional.ofNullable(stream).ifPresent(open -> open.deaf(now));
        if (now) {
            fallsSilent();
        }
    }

    private void fallsSilent() {
        speaks = false;
        mouth.stop();
    }

    private void turns(Adviser.Turn turn) {
        deaf(false);
        fallsSilent();
        does(turn);
    }

    private void answers() {
        if (!speaks && !isGone) {
            does(mind.answers());
        }
    }

    private void does(Adviser.Turn turn) {
        mind = turn.next();
        turn.line().ifPresent(this::say);
    }

    private void say(String text) {
        speaks = true;
        var words = new Utterance(
                PACK, SCENARIO, new PhraseId("line"), lines, text, mind.who().voice());
        mouth.say(new Act.Say(++lines, words), stage.clock().instant());
    }

    private void spokenOut(int number) {
        speaks = false;
        if (mind.isOver()) {
            hangUp();
        } else if (mind.part() == Adviser.Part.WORKS) {
            stage.after(SILENCE.toMillis(), () -> goesOnAfter(number));
        }
    }

    private void goesOnAfter(int number) {
        if (number == lines) {
            answers();
        }
    }

    private void leaves() {
        if (!isGone) {
            isGone = true;
            Optional.ofNullable(stream).ifPresent(RtpStream::close);
            gone.run();
        }
    }
}
