package be.cyberfam.lab.conversation;

import be.cyberfam.lab.scenario.Colleague;
import java.util.List;
import java.util.Optional;

/**
 * The mind of a colleague who is asked, and maybe given the customer: pure. Greets, answers whenever the other falls silent,
 * works with a customer who is given over, and ends that call.
 *
 * @param said how many lines of the part were said
 * @param isOver the last word is said
 */
public record Adviser(Colleague who, Part part, int said, boolean isOver) {
    /** Whom the colleague talks to. */
    public enum Part {
        /** A trainee who asks. */
        ADVISES,
        /** Trainee and customer. */
        JOINS,
        /** The customer alone. */
        WORKS
    }

    /** What the colleague says next, if anything. */
    public record Turn(Adviser next, Optional<String> line) {}

    public static Adviser of(Colleague who) {
        return new Adviser(who, Part.ADVISES, 0, false);
    }

    /** The phone is picked up, for a trainee or at once for the customer. */
    public Turn greets() {
        return new Turn(this, Optional.of(part == Part.WORKS ? who.takesOver() : who.greeting()));
    }

    /** All three are together. */
    public Turn joins() {
        return new Turn(new Adviser(who, Part.JOINS, 0, false), Optional.of(who.joins()));
    }

    /** The customer is the colleague's alone. */
    public Turn takesOver() {
        return new Turn(given(), Optional.of(who.takesOver()));
    }

    /** As one who is called by a customer that was put through without a word. */
    public Adviser given() {
        return new Adviser(who, Part.WORKS, 0, false);
    }

    /** The other side has spoken and is silent now. In a conference the two others talk. */
    public Turn answers() {
        return switch (part) {
            case ADVISES -> says(who.answers().get(Math.min(said, who.answers().size() - 1)));
            case JOINS -> new Turn(this, Optional.empty());
            case WORKS -> works(who.works());
        };
    }

    private Turn works(List<String> lines) {
        if (isOver) {
            return new Turn(this, Optional.empty());
        }
        return said < lines.size()
                ? says(lines.get(said))
                : new Turn(new Adviser(who, part, said, true), Optional.of(who.farewell()));
    }

    private Turn says(String line) {
        return new Turn(new Adviser(who, part, said + 1, false), Optional.of(line));
    }
}
