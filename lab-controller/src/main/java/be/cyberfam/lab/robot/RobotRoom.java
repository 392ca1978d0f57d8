package be.cyberfam.lab.robot;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.rtp.Streams;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Voice;
import be.cyberfam.lab.sip.Account;
import be.cyberfam.lab.sip.CallListener;
import be.cyberfam.lab.sip.IncomingCall;
import be.cyberfam.lab.sip.Registration;
import be.cyberfam.lab.sip.RegistrationFact;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipPhone;
import be.cyberfam.lab.voice.Voices;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All robot trainees of a lab: one telephone set with a line for each seat. */
public final class RobotRoom implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RobotRoom.class);
    private static final Duration EXPIRY = Duration.ofMinutes(2);
    private static final Duration LOOK_UP = Duration.ofSeconds(4);

    private final Troupe troupe;
    private final SipPhone phone;
    private final HttpClient http;
    private final InetSocketAddress lab;
    private final Verdict verdict;
    private final Map<String, RobotTrainee> byLine = new HashMap<>();
    private final Map<SeatId, RobotTrainee> bySeat = new HashMap<>();
    private final List<Registration> registrations = new ArrayList<>();
    private long timer;
    private Map<SeatId, Task> tasks = Map.of();

    /** @param lab where the lab's HTTP API answers */
    public RobotRoom(
            Context context,
            InstantSource clock,
            SipPhone phone,
            Streams streams,
            Voices voices,
            HttpClient http,
            InetSocketAddress lab,
            Verdict verdict) {
        this.troupe = new Troupe(context, clock, streams, voices);
        this.phone = phone;
        this.http = http;
        this.lab = lab;
        this.verdict = verdict;
        phone.onIncoming(this::called);
        timer = context.owner()
                .setPeriodic(
                        LOOK_UP.toMillis(),
                        t -> troupe.run(() -> byLine.values().forEach(RobotTrainee::lookUp)));
    }

    /**
     * One robot to be seated.
     *
     * @param phone the seat's SIP account
     * @param code the person's sign-in code
     * @param seed all its chance grows from it
     */
    public record Robot(SeatId seat, PersonId person, String code, Account phone, Manner manner, long seed) {}

    /** Signs the robot in and registers its phone; completes when calls can come. */
    public Future<Void> seat(Robot robot, Pack pack) {
        var phrases = new Phrases(pack.id(), pack.language(), pack.company().greeting(), voice(robot, pack));
        var desk = new Desk(http, lab.getHostString(), lab.getPort(), robot.seat());
        var trainee = new RobotTrainee(troupe, phrases, robot.manner(), desk, verdict, robot.seed());
        var registered = Promise.<Void>promise();
        troupe.run(() -> {
            trainee.does(task(robot.seat()));
            bySeat.put(robot.seat(), trainee);
            byLine.put(robot.phone().user(), trainee);
            registrations.add(phone.register(
                    robot.phone(),
                    EXPIRY,
                    fact -> troupe.run(() -> {
                        if (fact instanceof RegistrationFact.Registered) {
                            registered.tryComplete();
                        } else {
                            LOG.info("robot at {}: {}", robot.seat(), fact);
                        }
                    })));
        });
        return desk.signIn(robot.person(), robot.code())
                .compose(v -> registered.future())
                .onSuccess(v -> rehearse(robot, phrases));
    }

    private void rehearse(Robot robot, Phrases phrases) {
        Future.fromCompletionStage(troupe.voices().prepare(phrases.all()), troupe.context())
                .onSuccess(prepared -> prepared.reasons()
                        .forEach(reason -> LOG.warn("robot at {} is partly mute: {}", robot.seat(), reason)));
    }

    /** Tells the robots what their seats do from now on; those that are not named answer. */
    public void does(Map<SeatId, Task> now) {
        var all = Map.copyOf(now);
        troupe.run(() -> {
            tasks = all;
            bySeat.forEach((seat, trainee) -> trainee.does(task(seat)));
        });
    }

    private Task task(SeatId seat) {
        return tasks.getOrDefault(seat, Task.ANSWERS);
    }

    /** These seats are no robots' any more. */
    public void leave(Collection<SeatId> seats) {
        var all = List.copyOf(seats);
        troupe.run(() -> all.stream()
                .flatMap(seat -> Optional.ofNullable(bySeat.get(seat)).stream())
                .forEach(RobotTrainee::isSentAway));
    }

    /** Hangs up what is on the robots' lines. */
    public void hangUpAll() {
        troupe.run(() -> byLine.values().forEach(RobotTrainee::hangUp));
    }

    @Override
    public void close() {
        troupe.context().owner().cancelTimer(timer);
        troupe.run(() -> byLine.values().forEach(RobotTrainee::leave));
        registrations.forEach(Registration::close);
    }

    /** Each robot has a voice of its own. */
    private static Voice voice(Robot robot, Pack pack) {
        int n = Math.floorMod(robot.seat().hashCode(), 6);
        return new Voice(
                pack.language(), List.of("f2", "m3", "f4", "m1", "f5", "m7").get(n), 165 + 5 * n, 40 + 6 * n);
    }

    private CallListener called(SipCall sip, IncomingCall incoming) {
        var ringing = new Ringing();
        troupe.run(() -> ringing.begin(sip, incoming));
        return fact -> troupe.run(() -> ringing.call.ifPresent(call -> call.hear(fact)));
    }

    /** Whose call it is, once that is known; confined to the robots' context. */
    private final class Ringing {
        private Optional<RobotCall> call = Optional.empty();

        private void begin(SipCall sip, IncomingCall incoming) {
            var trainee = Optional.ofNullable(byLine.get(incoming.to()));
            trainee.ifPresentOrElse(robot -> call = robot.rings(sip, incoming), () -> sip.refuse(404, "Not Found"));
        }
    }
}
