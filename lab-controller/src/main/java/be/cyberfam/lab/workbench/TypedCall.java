package be.cyberfam.lab.workbench;

import be.cyberfam.lab.conversation.Act;
import be.cyberfam.lab.conversation.Conversation;
import be.cyberfam.lab.conversation.Heard;
import be.cyberfam.lab.conversation.Mood;
import be.cyberfam.lab.conversation.Terms;
import be.cyberfam.lab.scenario.Inject;
import be.cyberfam.lab.scenario.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A call in which the agent types what she would say. The customer is the one of a real call; only time is another: it jumps to whatever
 * comes next, and a typed sentence lasts as long as saying it would.
 *
 * <p>What she types: a sentence, whose words he understands where his scenario waits for words; {@code hold} and {@code resume}; {@code wait 10} for ten seconds of silence; {@code hang up}; nothing to hear him out.
 */
public final class TypedCall {
    /** What she types to end the call. */
    public static final String HANG_UP = "hang up";

    private static final Duration A_WORD = Duration.ofMillis(350);
    private static final Duration A_LETTER = Duration.ofMillis(65);
    /** The longest pause of his own after the longest wait for the end of a turn. */
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(8);

    private static final String WAIT = "wait ";
    private static final int LONGEST_WAIT_S = 600;

    private final PriorityQueue<Coming> coming = new PriorityQueue<>();
    private final Consumer<String> screen;
    private final Instant began;
    private final Role role;
    private final Set<Inject> brought = new HashSet<>();
    private Instant now;
    private Conversation mind;
    private int said;
    private boolean isHeld;

    /** The agent has just answered. */
    public TypedCall(Role role, Terms terms, Instant at, Consumer<String> screen) {
        this.screen = screen;
        this.began = at;
        this.role = role;
        this.now = at;
        this.mind = Conversation.begin(role, terms, at);
        hear(new Heard.Connected());
    }

    public boolean isOver() {
        return mind.isOver();
    }

    /** How he felt at the end, with every cause. */
    public Mood mood() {
        return mind.mood();
    }

    /** What she types, as one line; tells what he answers until it is her turn again. */
    public void type(String line) {
        var typed = line.strip();
        if (typed.equals(HANG_UP)) {
            hear(new Heard.LineEnded());
        } else if (typed.equals("hold")) {
            isHeld = true;
            hear(new Heard.Held());
            pass(Duration.ofSeconds(1));
        } else if (typed.equals("resume")) {
            isHeld = false;
            hear(new Heard.Resumed());
        } else if (typed.startsWith(WAIT)) {
            seconds(typed.substring(WAIT.length()))
                    .ifPresentOrElse(
                            this::pass,
                            () -> screen.accept("  (wait and a number of seconds from 1 to " + LONGEST_WAIT_S + ")"));
        } else if (isHeld) {
            screen.accept("  (he is on hold and does not hear you: resume)");
        } else if (typed.isEmpty()) {
            hearHimOut();
        } else {
            say(typed);
        }
    }

    private void say(String sentence) {
        var length = A_WORD.plus(A_LETTER.multipliedBy(sentence.length()));
        hear(new Heard.AgentSpoke());
        pass(length);
        hear(new Heard.AgentFellSilent(length));
        understand(sentence);
        hearHimOut();
    }

    /** As a recogniser would write it down at once; what happens to his line cannot be heard here. */
    private void understand(String sentence) {
        hear(new Heard.Understood(sentence));
        role.scenario().injects().stream()
                .filter(inject -> !inject.says().isEmpty())
                .filter(inject ->
                        inject.words().filter(wanted -> wanted.areIn(sentence)).isPresent())
                .filter(inject -> brought.add(inject))
                .forEach(inject -> hear(new Heard.Prompted(inject)));
    }

    private static Optional<Duration> seconds(String text) {
        try {
            var seconds = Integer.parseInt(text.strip());
            return seconds < 1 || seconds > LONGEST_WAIT_S
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds(seconds));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Until he has said something and ended, or has let her silence be. */
    private void hearHimOut() {
        var latest = now.plus(ANSWERS_WITHIN);
        var before = said;
        while (mind.isSpeaking() || (said == before && isDueBefore(latest))) {
            step(next().orElse(latest));
        }
    }

    private boolean isDueBefore(Instant latest) {
        return !mind.isOver() && next().filter(latest::isAfter).isPresent();
    }

    private void pass(Duration length) {
        var until = now.plus(length);
        while (!mind.isOver() && next().filter(at -> !at.isAfter(until)).isPresent()) {
            step(next().orElse(until));
        }
        now = until;
    }

    /** What comes first: the end of what he says, or a time he has set himself. */
    private Optional<Instant> next() {
        var spoken = Optional.ofNullable(coming.peek()).map(Coming::at);
        return mind.wakeAt()
                .filter(wake -> spoken.filter(at -> !at.isAfter(wake)).isEmpty())
                .or(() -> spoken);
    }

    private void step(Instant at) {
        now = at.isAfter(now) ? at : now;
        var due = Optional.ofNullable(coming.peek()).filter(word -> !word.at().isAfter(now));
        if (due.isPresent()) {
            coming.remove();
            hear(new Heard.SpokenOut(due.get().number()));
        } else {
            hear(new Heard.TimePassed());
        }
    }

    private void hear(Heard heard) {
        var turn = mind.after(heard, now);
        mind = turn.next();
        turn.acts().forEach(this::does);
    }

    private void does(Act act) {
        switch (act) {
            case Act.Say say -> {
                said = say.number();
                var text = say.utterance().text();
                coming.add(new Coming(now.plus(A_LETTER.multipliedBy(text.length())), said));
                tell("« " + text + " »");
            }
            case Act.StopTalking stop -> {
                coming.clear();
                tell("(he stops)");
            }
            case Act.Remember remember -> tell("(mood: " + remember.change().inWords() + ")");
            case Act.Rate rate ->
                tell("(satisfaction %d of 5%s)"
                        .formatted(rate.how().score(), rate.how().served() ? "" : ", not served"));
            case Act.HangUp farewell -> {
                tell("(he hangs up: "
                        + farewell.why().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")");
                hear(new Heard.LineEnded());
            }
        }
    }

    private void tell(String what) {
        screen.accept("%7.1f s  %s".formatted(Duration.between(began, now).toMillis() / 1000.0, what));
    }

    private record Coming(Instant at, int number) implements Comparable<Coming> {
        @Override
        public int compareTo(Coming other) {
            return at.compareTo(other.at);
        }
    }
}
