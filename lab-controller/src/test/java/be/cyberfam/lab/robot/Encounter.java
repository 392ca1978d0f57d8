package be.cyberfam.lab.robot;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.Proof;
import be.cyberfam.lab.conversation.Act;
import be.cyberfam.lab.conversation.Conversation;
import be.cyberfam.lab.conversation.Heard;
import be.cyberfam.lab.conversation.Mood;
import be.cyberfam.lab.conversation.Satisfaction;
import be.cyberfam.lab.conversation.Terms;
import be.cyberfam.lab.measure.Interval;
import be.cyberfam.lab.measure.Speech;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.scenario.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** A robot trainee and a customer on one call, each as in a real one; only the line and time are made up. */
public final class Encounter {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final CallId CALL = new CallId("call-1");
    private static final Duration ROBOT_SPEAKS = Duration.ofMillis(2_600);
    private static final Duration A_LETTER = Duration.ofMillis(65);
    private static final int MOST = 5_000;

    private final PriorityQueue<Coming> coming =
            new PriorityQueue<>(Comparator.comparing(Coming::at).thenComparingInt(Coming::order));
    private final List<String> course = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();
    private final RobotMind robot;
    private Conversation customer;
    private Optional<Satisfaction> rated = Optional.empty();
    private Instant now = START;
    private Optional<Integer> saying = Optional.empty();
    private Optional<Instant> robotSpeaksSince = Optional.empty();
    private final List<Interval> robotSpoke = new ArrayList<>();
    private final List<Interval> customerSpoke = new ArrayList<>();
    private final List<Long> brokenOff = new ArrayList<>();
    private final List<Interval> held = new ArrayList<>();
    private Instant answered = START;
    private Instant customerSpeaksSince = START;
    private Instant heldSince = START;
    private boolean isHeld;
    private boolean isOver;
    private int order;

    private Encounter(Role role, Manner manner, long seed) {
        customer = Conversation.begin(
                role,
                new Terms(Direction.INBOUND, Pace.NATURAL, new Patience.Fixed(Duration.ofMinutes(2)), seed),
                START);
        now = START.plusSeconds(6);
        answered = now;
        robot = RobotMind.answering(manner, seed, now);
        hears(new Heard.Connected());
        for (var work : ConsoleWork.of(manner.conduct().console())) {
            later(work.after(), () -> works(work, role));
        }
    }

    public static Encounter of(Role role, Manner manner, long seed) {
        var encounter = new Encounter(role, manner, seed);
        encounter.play();
        return encounter;
    }

    /** What the customer did, each with its time from the beginning of the call. */
    public record Deed(Duration at, Act act) {}

    public List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    /** Everything either did, each with its time. */
    public List<String> course() {
        return List.copyOf(course);
    }

    Mood mood() {
        return customer.mood();
    }

    Satisfaction satisfaction() {
        return rated.orElseThrow();
    }

    /** Who spoke when. */
    Speech speech() {
        var apart = isHeld ? with(held, heldSince) : List.copyOf(held);
        return new Speech(ms(now), robotSpoke, customerSpoke, brokenOff, apart);
    }

    private List<Interval> with(List<Interval> spans, Instant since) {
        var more = new ArrayList<Interval>(spans);
        more.add(new Interval(ms(since), ms(now)));
        return more;
    }

    private void spoke(List<Interval> side, Instant since) {
        side.add(new Interval(ms(since), ms(now)));
    }

    private long ms(Instant at) {
        return Duration.between(answered, at).toMillis();
    }

    private void play() {
        for (int i = 0; i < MOST && !isOver; i++) {
            var first = Optional.ofNullable(coming.peek()).map(Coming::at).orElse(Instant.MAX);
            var wakes = customer.wakeAt().orElse(Instant.MAX);
            var acts = robot.wakeAt().orElse(Instant.MAX);
            if (!first.isAfter(wakes) && !first.isAfter(acts)) {
                var due = coming.remove();
                now = due.at();
                due.what().run();
            } else if (!wakes.isAfter(acts)) {
                now = later(wakes);
                hears(new Heard.TimePassed());
            } else {
                now = later(acts);
                robot.timePassed(now).ifPresent(this::does);
            }
        }
    }

    private Instant later(Instant when) {
        return when.isAfter(now) ? when : now;
    }

    private void works(ConsoleWork work, Role role) {
        var field = role.scenario().facts().all().getFirst();
        note(work.name());
        switch (work) {
            case ASK_WHO_HE_IS ->
                hears(new Heard.Knew(new CallEvent.IdentityChecked(CALL, now, Set.of(Proof.NAME, Proof.NUMBER))));
            case OPEN_FILE -> hears(new Heard.Knew(new CallEvent.FileOpened(CALL, now)));
            case FILL_IN_RIGHT ->
                hears(new Heard.Knew(new CallEvent.FieldFilled(CALL, now, field.key(), field.value(), true)));
            case FILL_IN_WRONG -> hears(new Heard.Knew(new CallEvent.FieldFilled(CALL, now, field.key(), "?", false)));
        }
    }

    private void does(RobotMind.Act act) {
        note(act.toString());
        switch (act) {
            case RobotMind.Act.Say say -> {
                robotSpeaksSince = Optional.of(now);
                hears(new Heard.AgentSpoke());
                later(ROBOT_SPEAKS, this::robotFallsSilent);
            }
            case RobotMind.Act.Hold hold -> {
                isHeld = true;
                heldSince = now;
                hears(new Heard.Held());
            }
            case RobotMind.Act.Resume resume -> {
                isHeld = false;
                spoke(held, heldSince);
                hears(new Heard.Resumed());
            }
            case RobotMind.Act.HangUp hangUp -> {
                hears(new Heard.LineEnded());
                isOver = true;
            }
        }
    }

    private void robotFallsSilent() {
        var spoken = Duration.between(robotSpeaksSince.orElse(now), now);
        robotSpeaksSince.ifPresent(since -> spoke(robotSpoke, since));
        robotSpeaksSince = Optional.empty();
        hears(new Heard.AgentFellSilent(spoken));
        robot.spokenOut(now).ifPresent(this::does);
    }

    private void hears(Heard heard) {
        var turn = customer.after(heard, now);
        customer = turn.next();
        turn.acts().forEach(this::does);
    }

    private void does(Act act) {
        note(act.toString());
        deeds.add(new Deed(Duration.between(START, now), act));
        switch (act) {
            case Act.Say say -> {
                saying = Optional.of(say.number());
                customerSpeaksSince = now;
                if (!isHeld) {
                    robot.customerBegan(now);
                }
                var length = A_LETTER.multipliedBy(say.utterance().text().length());
                later(length, () -> spokenOut(say.number()));
            }
            case Act.StopTalking stop -> {
                customerIsSilent();
                brokenOff.add(ms(now));
                saying = Optional.empty();
                robot.customerFellSilent(now);
            }
            case Act.Rate rate -> rated = Optional.of(rate.how());
            case Act.HangUp hangUp -> isOver = true;
            case Act.Remember remember -> {}
        }
    }

    private void spokenOut(int number) {
        if (saying.equals(Optional.of(number))) {
            customerIsSilent();
            saying = Optional.empty();
            if (!isHeld) {
                robot.customerFellSilent(now);
            }
            hears(new Heard.SpokenOut(number));
        }
    }

    /** What he says to the music nobody hears. */
    private void customerIsSilent() {
        if (saying.isPresent() && !isHeld) {
            spoke(customerSpoke, customerSpeaksSince);
        }
    }

    private void later(Duration wait, Runnable what) {
        coming.add(new Coming(now.plus(wait), order++, what));
    }

    private void note(String what) {
        course.add(Duration.between(START, now).toMillis() + " " + what);
    }

    private record Coming(Instant at, int order, Runnable what) {}
}
