package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.Direction;
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

/** Plays one customer against a scripted agent on a clock that jumps from event to event. */
final class Rehearsal {
    static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final int MOST_EVENTS = 5_000;

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingInt(Event::order));
    private final List<Done> done = new ArrayList<>();
    private final Agent agent;
    private Conversation mind;
    private Instant now = START;
    private Optional<Satisfaction> rated = Optional.empty();
    private Optional<Integer> saying = Optional.empty();
    private int order;

    private Rehearsal(Conversation mind, Agent agent) {
        this.mind = mind;
        this.agent = agent;
    }

    static Rehearsal of(Role role, long seed, Pace pace, Agent agent) {
        var terms = new Terms(Direction.INBOUND, pace, new Patience.Fixed(Duration.ofSeconds(60)), seed);
        return of(role, terms, agent);
    }

    static Rehearsal of(Role role, Terms terms, Agent agent) {
        var rehearsal = new Rehearsal(Conversation.begin(role, terms, START), agent);
        agent.enters(rehearsal);
        rehearsal.play();
        return rehearsal;
    }

    /** The agent has it happen so long from now. */
    void later(Duration wait, Heard heard) {
        events.add(new Event(now.plus(wait), order++, heard));
    }

    /** The agent speaks so long, beginning so long from now. */
    void speak(Duration wait, Duration length) {
        later(wait, new Heard.AgentSpoke());
        later(wait.plus(length), new Heard.AgentFellSilent(length));
    }

    List<Done> done() {
        return done;
    }

    Duration length() {
        return Duration.between(START, now);
    }

    boolean isOver() {
        return mind.isOver();
    }

    /** What he thought of it in the end. */
    Optional<Satisfaction> rated() {
        return rated;
    }

    Mood mood() {
        return mind.mood();
    }

    List<String> said() {
        return done.stream()
                .filter(one -> one.act() instanceof Act.Say)
                .map(one -> ((Act.Say) one.act()).utterance().phrase().value())
                .toList();
    }

    Optional<Farewell> farewell() {
        return done.stream()
                .filter(one -> one.act() instanceof Act.HangUp)
                .map(one -> ((Act.HangUp) one.act()).why())
                .findFirst();
    }

    private void play() {
        for (var i = 0; i < MOST_EVENTS && !mind.isOver(); i++) {
            var wake = mind.wakeAt();
            var first = Optional.ofNullable(events.peek());
            if (first.isPresent() && (wake.isEmpty() || !first.get().at().isAfter(wake.get()))) {
                take(events.remove());
            } else if (wake.isPresent()) {
                now = wake.get().isAfter(now) ? wake.get() : now;
                hear(new Heard.TimePassed());
            } else {
                return;
            }
        }
    }

    private void take(Event event) {
        now = event.at();
        var stale = event.heard() instanceof Heard.SpokenOut out && !saying.equals(Optional.of(out.number()));
        if (!stale) {
            hear(event.heard());
        }
    }

    private void hear(Heard heard) {
        var spoke = mind.isSpeaking();
        var turn = mind.after(heard, now);
        mind = turn.next();
        turn.acts().forEach(this::does);
        if (spoke && !mind.isSpeaking() && !mind.isOver()) {
            agent.hasTheFloor(this);
        }
    }

    private void does(Act act) {
        done.add(new Done(Duration.between(START, now), act));
        switch (act) {
            case Act.Say say -> {
                saying = Optional.of(say.number());
                later(Timing.toSay(say.utterance()), new Heard.SpokenOut(say.number()));
                agent.isSpokenTo(this);
            }
            case Act.StopTalking stop -> saying = Optional.empty();
            case Act.HangUp hangUp -> {}
            case Act.Remember remember -> {}
            case Act.Rate rate -> rated = Optional.of(rate.how());
        }
    }

    record Done(Duration at, Act act) {}

    private record Event(Instant at, int order, Heard heard) {}

    /** What the other side does. */
    interface Agent {
        void enters(Rehearsal call);

        /** The customer has finished speaking. */
        default void hasTheFloor(Rehearsal call) {}

        /** The customer begins to speak. */
        default void isSpokenTo(Rehearsal call) {}
    }
}
