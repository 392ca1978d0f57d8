package be.cyberfam.lab.robot;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.sip.IncomingCall;
import be.cyberfam.lab.sip.SipCall;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One robot at one seat: takes the calls that ring, says what each came to, is ready again. */
final class RobotTrainee {
    private static final Logger LOG = LoggerFactory.getLogger(RobotTrainee.class);
    private static final int BUSY = 486;
    private static final Duration AGAIN = Duration.ofMillis(400);
    /** How often it looks at its screen while a customer's phone rings. */
    private static final Duration GLANCE = Duration.ofMillis(250);

    private static final int TRIES = 20;

    private final Troupe troupe;
    private final Phrases phrases;
    private final Manner manner;
    private final Desk desk;
    private final Verdict verdict;
    private final SplittableRandom chance;
    private final Set<CallId> unfinished = new HashSet<>();
    private @Nullable RobotCall current;
    private boolean hasLeft;
    private boolean callsOut;
    private boolean isDialling;

    RobotTrainee(Troupe troupe, Phrases phrases, Manner manner, Desk desk, Verdict verdict, long seed) {
        this.troupe = troupe;
        this.phrases = phrases;
        this.manner = manner;
        this.desk = desk;
        this.verdict = verdict;
        this.chance = new SplittableRandom(seed);
    }

    /** Somebody calls the seat's phone. */
    Optional<RobotCall> rings(SipCall sip, IncomingCall incoming) {
        if (current != null) {
            sip.refuse(BUSY, "Busy Here");
            return Optional.empty();
        }
        var call = new RobotCall(
                troupe, phrases, manner, sip, incoming.labCall().map(CallId::new), chance.nextLong(), this::isOver);
        current = call;
        if (isDialling) {
            isDialling = false;
            call.isOwn();
            watchFor(call);
        }
        call.rings(manner.pickUp().draw(chance));
        return Optional.of(call);
    }

    /** Whether it is to call those on the list whenever it is free. */
    void callsOut(boolean wanted) {
        callsOut = wanted;
    }

    /** The seat's screen tells when the customer has picked up: until then there is only a ringing tone. */
    private void watchFor(RobotCall call) {
        troupe.after(GLANCE, () -> {
            if (current == call && !call.wasAnswered()) {
                desk.seat().onSuccess(seat -> seesConnected(call, seat)).onComplete(seen -> watchFor(call));
            }
        });
    }

    private void seesConnected(RobotCall call, JsonObject seat) {
        if (seat.getString("state", "").equals("talking")) {
            call.isConnected();
        }
    }

    void hangUp() {
        if (current != null) {
            current.hangUp();
        }
    }

    /** Does nothing more; what it has begun it leaves. */
    void leave() {
        hasLeft = true;
    }

    /** Looks at the seat now and then, as a person would: a missed call paused it, a restart left a call unfinished. */
    void lookUp() {
        desk.seat().onSuccess(this::putRight).onFailure(e -> LOG.warn("{}", e.getMessage()));
    }

    private void putRight(JsonObject seat) {
        if (current != null) {
            return;
        }
        var state = seat.getString("state", "");
        if (state.equals("paused") && "missed-call".equals(seat.getString("pauseReason"))) {
            desk.ready().onFailure(e -> LOG.warn("{}", e.getMessage()));
        } else if (state.equals("ready") && callsOut && !hasLeft) {
            isDialling = true;
            desk.dialNext().onFailure(nobodyToCall -> isDialling = false);
        } else if (state.equals("wrapping-up")) {
            Optional.of(new CallId(seat.getString("call")))
                    .filter(unfinished::add)
                    .ifPresent(this::finish);
        }
    }

    private void isOver(RobotCall call) {
        current = null;
        if (call.wasAnswered()) {
            afterwards(call, this::finish);
        } else if (call.ownCall()) {
            afterwards(call, this::closeUnreached);
        }
    }

    private void afterwards(RobotCall call, Consumer<CallId> work) {
        call.id()
                .filter(unfinished::add)
                .ifPresent(id -> troupe.after(manner.wrapUp().draw(chance), () -> work.accept(id)));
    }

    /** Nobody was reached: there is nothing to say of the call. */
    private void closeUnreached(CallId call) {
        patiently(TRIES, () -> desk.wrappedUp(call)).onComplete(v -> isFree(call));
    }

    private void isFree(CallId call) {
        unfinished.remove(call);
        if (callsOut) {
            troupe.after(AGAIN, this::lookUp);
        }
    }

    /** Says what the call came to, and is done with it; it is in {@code unfinished} until then. */
    private void finish(CallId call) {
        verdict.choices(call)
                .map(this::chosen)
                .compose(outcome -> patiently(TRIES, () -> desk.outcome(call, outcome)))
                .compose(v -> patiently(TRIES, () -> desk.wrappedUp(call)))
                .onFailure(e -> LOG.warn("call {} is left unfinished: {}", call, e.getMessage()))
                .onComplete(v -> isFree(call));
    }

    private Outcome chosen(List<Outcome> choices) {
        boolean right = choices.size() < 2 || chance.nextDouble() < manner.rightRate();
        return right ? choices.getFirst() : choices.get(1 + chance.nextInt(choices.size() - 1));
    }

    /** The floor may hear of the hang-up a moment after the robot: what it refuses now it may grant soon. */
    private Future<Void> patiently(int tries, Supplier<Future<Void>> request) {
        if (hasLeft) {
            return Future.failedFuture("the robot has left");
        }
        return request.get().recover(e -> {
            if (tries <= 1) {
                return Future.failedFuture(e);
            }
            var later = Promise.<Void>promise();
            troupe.after(AGAIN, () -> patiently(tries - 1, request).onComplete(later));
            return later.future();
        });
    }
}
