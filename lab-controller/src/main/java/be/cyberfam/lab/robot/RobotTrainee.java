package be.cyberfam.lab.robot;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.sip.IncomingCall;
import be.cyberfam.lab.sip.SipCall;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    private final Clerk clerk;
    private final Reader reader;
    private final SplittableRandom chance;
    private final WrapUps wrapUps = new WrapUps();
    private @Nullable RobotCall current;
    private boolean hasLeft;
    private Task task = Task.ANSWERS;
    private boolean isDialling;

    RobotTrainee(Troupe troupe, Phrases phrases, Manner manner, Desk desk, Verdict verdict, long seed) {
        this.troupe = troupe;
        this.phrases = phrases;
        this.manner = manner;
        this.desk = desk;
        this.verdict = verdict;
        this.clerk = new Clerk(troupe, desk, verdict);
        this.chance = new SplittableRandom(seed);
        this.reader = new Reader(troupe, desk, chance.split());
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
        call.outbound(task.mayMeetMachines());
        call.onConnected(() ->
                call.id().ifPresent(id -> clerk.begins(id, manner.conduct().console())));
        if (isDialling) {
            isDialling = false;
            call.isOwn();
            watchFor(call);
        }
        call.rings(manner.pickUp().draw(chance));
        return Optional.of(call);
    }

    /** What its seat does from now on. */
    void does(Task now) {
        task = now;
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
            call.isConnected(Instant.parse(seat.getString("since")));
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

    /** Its seat is empty, or somebody else's: who was there leaves, who is on his way is not concerned. */
    void isSentAway() {
        hasLeft = hasLeft || desk.isSignedIn();
    }

    /** Looks at the seat now and then, as a person would: a missed call paused it, a restart left a call unfinished. */
    void lookUp() {
        if (!desk.isSignedIn() || hasLeft) {
            return;
        }
        desk.seat().onSuccess(this::putRight).onFailure(e -> {
            if (!hasLeft) {
                LOG.warn("{}", e.getMessage());
            }
        });
    }

    private void putRight(JsonObject seat) {
        if (current != null) {
            return;
        }
        var state = seat.getString("state", "");
        if (state.equals("paused") && "missed-call".equals(seat.getString("pauseReason"))) {
            desk.ready().onFailure(e -> LOG.warn("{}", e.getMessage()));
        } else if (state.equals("ready") && task == Task.CALLS && !hasLeft) {
            callNext();
        } else if (state.equals("previewing") && !hasLeft) {
            reader.sees(seat.getJsonObject("shown"), this::callNext);
        } else if (state.equals("wrapping-up")) {
            Optional.of(new CallId(seat.getString("call")))
                    .filter(wrapUps::begin)
                    .ifPresent(this::finish);
        }
    }

    private void callNext() {
        if (current == null) {
            isDialling = true;
            desk.dialNext().onFailure(nobodyToCall -> isDialling = false);
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
                .filter(wrapUps::begin)
                .ifPresent(id -> troupe.after(manner.wrapUp().draw(chance), () -> work.accept(id)));
    }

    /** Nobody was reached: there is nothing to say of the call. */
    private void closeUnreached(CallId call) {
        patiently(TRIES, () -> desk.wrappedUp(call))
                .onSuccess(v -> isFree(call))
                .onFailure(e -> isLeft(call, e));
    }

    private void isFree(CallId call) {
        wrapUps.done(call);
        if (task == Task.CALLS) {
            troupe.after(AGAIN, this::lookUp);
        }
    }

    /** It is looked at again with the seat, a few times. */
    private void isLeft(CallId call, Throwable why) {
        if (wrapUps.failed(call)) {
            LOG.warn("call {} is left unfinished: {}", call, why.getMessage());
        }
    }

    /** Says what the call came to, and is done with it. */
    private void finish(CallId call) {
        verdict.choices(call)
                .map(choices -> WrapUps.outcome(choices, manner.rightRate(), chance))
                .compose(outcome -> patiently(TRIES, () -> desk.outcome(call, outcome)))
                .compose(v -> patiently(TRIES, () -> desk.wrappedUp(call)))
                .onSuccess(v -> isFree(call))
                .onFailure(e -> isLeft(call, e));
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
