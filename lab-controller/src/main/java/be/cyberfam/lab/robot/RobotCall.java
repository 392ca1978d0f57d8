package be.cyberfam.lab.robot;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.robot.RobotMind.Act;
import be.cyberfam.lab.rtp.Audible;
import be.cyberfam.lab.rtp.Codec;
import be.cyberfam.lab.rtp.RtpStream;
import be.cyberfam.lab.rtp.StreamSpec;
import be.cyberfam.lab.scenario.Utterance;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.RemoteMedia;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipFact;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One call at a robot's seat, from the first ring to the hang-up. Confined to the robots' context. */
final class RobotCall {
    private static final long NO_TIMER = -1;

    private final Troupe troupe;
    private final Phrases phrases;
    private final Manner manner;
    private final SipCall sip;
    private final long seed;
    private final Optional<CallId> id;
    private final Consumer<RobotCall> over;
    private Runnable customerIsThere = () -> {};
    private final FirstWords before = new FirstWords();
    private @Nullable RobotMind mind;
    private @Nullable RtpStream stream;
    private long timer = NO_TIMER;
    private boolean ownCall;
    private boolean outbound;
    private boolean isOver;

    RobotCall(
            Troupe troupe,
            Phrases phrases,
            Manner manner,
            SipCall sip,
            Optional<CallId> id,
            long seed,
            Consumer<RobotCall> over) {
        this.troupe = troupe;
        this.phrases = phrases;
        this.manner = manner;
        this.sip = sip;
        this.id = id;
        this.seed = seed;
        this.over = over;
    }

    Optional<CallId> id() {
        return id;
    }

    boolean wasAnswered() {
        return mind != null;
    }

    /** The robot's seat calls out: the robot says nothing until the customer is there. */
    void isOwn() {
        ownCall = true;
    }

    boolean ownCall() {
        return ownCall;
    }

    /** Whether those who are on the line were called by the lab. */
    void outbound(boolean yes) {
        outbound = yes;
    }

    /** To be told when robot and customer can talk. */
    void onConnected(Runnable told) {
        customerIsThere = told;
    }

    /**
     * The customer the robot has called is there; it may learn so when he has said his first words.
     *
     * @param since when he picked up
     */
    void isConnected(Instant since) {
        if (mind == null && !isOver) {
            mind = RobotMind.calling(manner, seed, troupe.now()).outbound(true);
            before.replay(since, mind);
            customerIsThere.run();
            wakeInTime();
        }
    }

    /** Lets it ring for {@code pickUp}, then answers. */
    void rings(Duration pickUp) {
        sip.ring();
        troupe.after(pickUp, () -> {
            if (!isOver) {
                sip.answer(MediaOffer.at(troupe.streams().address()));
            }
        });
    }

    void hangUp() {
        sip.hangUp();
    }

    void hear(SipFact fact) {
        switch (fact) {
            case SipFact.Answered f -> begins(f);
            case SipFact.MediaChanged f -> moves(f.media());
            case SipFact.Refused f -> ends();
            case SipFact.Ended f -> ends();
            default -> {} // early media, holds of our own, keys: nothing a robot reacts to
        }
    }

    private void begins(SipFact.Answered answered) {
        var media = answered.media();
        var spec = new StreamSpec(
                media.rtp(), Codec.valueOf(media.codec().name()), media.events().orElse(0), seed);
        stream = troupe.streams().open(spec, fact -> troupe.run(() -> hear(fact)));
        if (!ownCall) {
            mind = RobotMind.answering(manner, seed, answered.at()).outbound(outbound);
            customerIsThere.run();
        }
        wakeInTime();
    }

    private void moves(RemoteMedia media) {
        if (stream != null) {
            stream.redirect(media.rtp());
        }
    }

    private void hear(Audible fact) {
        if (mind == null) {
            before.hear(fact);
            return;
        }
        switch (fact) {
            case Audible.SpurtBegan f -> mind.customerBegan(f.at());
            case Audible.SpurtEnded f -> mind.customerFellSilent(f.at());
            case Audible.MediaLost f -> hangUpUnlessHeld();
            case Audible.PlayedOut f -> mind.spokenOut(f.at()).ifPresent(this::does);
            case Audible.StreamClosed f ->
                sip.counted(f.statistics().packetsSent(), f.statistics().packetsReceived());
            default -> {}
        }
        wakeInTime();
    }

    /** Nothing comes any more: the line is dead, unless the robot itself holds the customer. */
    private void hangUpUnlessHeld() {
        if (mind != null && !mind.isHolding()) {
            sip.hangUp();
        }
    }

    private void wakeInTime() {
        troupe.cancel(timer);
        timer = mind == null || isOver
                ? NO_TIMER
                : mind.wakeAt().map(at -> troupe.at(at, this::wakes)).orElse(NO_TIMER);
    }

    private void wakes() {
        if (mind != null && !isOver) {
            mind.timePassed(troupe.now()).ifPresent(this::does);
            wakeInTime();
        }
    }

    private void does(Act act) {
        switch (act) {
            case Act.Say say -> says(say);
            case Act.Hold hold -> {
                deaf(true);
                sip.hold();
            }
            case Act.Resume resume -> {
                deaf(false);
                sip.resume();
            }
            case Act.HangUp hangUp -> sip.hangUp();
        }
    }

    private void deaf(boolean deaf) {
        if (stream != null) {
            stream.deaf(deaf);
        }
    }

    private void says(Act.Say say) {
        troupe.sound(utterance(say))
                .onSuccess(sound -> {
                    if (stream != null && !isOver) {
                        stream.play(sound, say.what().name());
                    }
                })
                .onFailure(mute -> saidNothing(troupe.now()));
    }

    /** Without a voice the call goes on: the robot is mute, and counted so by whoever prepared the voices. */
    private void saidNothing(Instant at) {
        if (mind != null) {
            mind.spokenOut(at).ifPresent(this::does);
            wakeInTime();
        }
    }

    private Utterance utterance(Act.Say say) {
        return switch (say.what()) {
            case GREETING -> phrases.greeting();
            case TURN -> phrases.turn(say.turn());
            case BEFORE_HOLD -> phrases.beforeHold();
            case AFTER_HOLD -> phrases.afterHold();
            case STILL_THERE -> phrases.stillThere();
            case GOOD_BYE -> phrases.goodBye();
        };
    }

    private void ends() {
        if (isOver) {
            return;
        }
        isOver = true;
        troupe.cancel(timer);
        if (stream != null) {
            stream.close();
        }
        over.accept(this);
    }
}
