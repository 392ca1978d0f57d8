package be.cyberfam.lab.actor;

import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.rtp.Audible;
import be.cyberfam.lab.rtp.RtpStream;
import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.scenario.Occasion;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Utterance;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipFact;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * A customer's answering machine: picks up after some ringing, says what he has recorded, beeps, listens for half a minute,
 * hangs up. Confined to the customers' context.
 */
final class AnsweringMachine {
    private static final Duration SOONEST = Duration.ofSeconds(4);
    private static final Duration LATEST = Duration.ofSeconds(9);
    private static final Duration TAPE_STARTS = Duration.ofMillis(700);
    private static final Sound BEEP =
            Sound.silence(Duration.ofMillis(400)).then(Sound.tone(1_000, Duration.ofMillis(450), -16));
    private static final Duration LISTENS = Duration.ofSeconds(30);

    private final PlaceCall order;
    private final Utterance greeting;
    private final Future<Sound> voice;
    private final Stage stage;
    private final SipCall call;
    private final Receiver receiver;
    private boolean isGone;

    AnsweringMachine(PlaceCall order, Role role, SipCall call, Stage stage) {
        var chance = new SplittableRandom(order.plan().seed());
        this.order = order;
        this.call = call;
        this.stage = stage;
        this.greeting = greeting(role, chance);
        // spoken while it rings: nobody has rehearsed it
        this.voice = Future.fromCompletionStage(stage.voices().sound(greeting), stage.context())
                .otherwise(Sound.silence(Duration.ofSeconds(3)));
        this.receiver = new Receiver(stage, order.plan().seed(), this::hear);
        call.ring();
        stage.after(chance.nextLong(SOONEST.toMillis(), LATEST.toMillis()), this::picksUp);
    }

    /** Where his pack has no words for a machine, his machine greets as he would himself. */
    private static Utterance greeting(Role role, SplittableRandom chance) {
        var phrase = (role.has(Occasion.MACHINE) ? Occasion.MACHINE : Occasion.ALLO).phrase();
        return role.utterance(phrase, chance.nextInt(role.wordings(phrase)));
    }

    void hear(SipFact fact) {
        switch (fact) {
            case SipFact.Answered answered -> receiver.opens(answered.media()).ifPresent(this::plays);
            case SipFact.MediaChanged changed -> receiver.moves(changed.media());
            case SipFact.Refused refused -> leaves();
            case SipFact.Ended ended -> leaves();
            default -> {}
        }
    }

    private void picksUp() {
        if (!isGone) {
            call.answer(MediaOffer.at(stage.streams().address()));
        }
    }

    private void plays(RtpStream stream) {
        voice.onSuccess(spoken -> {
            stream.play(Sound.silence(TAPE_STARTS).then(spoken).then(BEEP), "machine");
            var begins = stage.clock().instant().plus(TAPE_STARTS);
            stage.diary().write(order.call(), new Deed.Spoke(begins, greeting, Duration.ZERO, spoken.duration()));
        });
    }

    private void hear(Audible fact) {
        if (fact instanceof Audible.PlayedOut) {
            stage.after(LISTENS.toMillis(), call::hangUp);
        }
    }

    private void leaves() {
        if (!isGone) {
            isGone = true;
            receiver.close();
        }
    }
}
