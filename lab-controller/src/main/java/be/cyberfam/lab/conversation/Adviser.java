package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.Handover;
import be.cyberfam.lab.call.Handover.Verdict;
import be.cyberfam.lab.scenario.Colleague;
import be.cyberfam.lab.scenario.ColleagueLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The mind of a colleague who is asked, and maybe given the customer: pure. Listens to the trainee, asks for what is missing,
 * agrees or refuses, works with a customer who is given over, and ends that call.
 *
 * @param matter what is known of the call from the beginning
 * @param seed which wordings are said
 * @param part whom she talks to
 * @param spoken how many lines were said
 * @param briefing how long the trainee has spoken to her
 * @param askedBack how often she asked for what was missing
 * @param judged how she decided, once she has
 */
public record Adviser(
        Colleague who,
        Matter matter,
        long seed,
        Part part,
        int spoken,
        Duration briefing,
        int askedBack,
        Optional<Handover> judged) {
    /** Whom the colleague talks to, and what is left to say. */
    public enum Part {
        /** A trainee who asks. */
        ADVISES,
        /** Trainee and customer. */
        JOINS,
        /** The customer alone: looks into it, settles it, says good-bye. */
        LOOKS,
        SETTLES,
        TAKES_LEAVE,
        /** The last word is said. */
        DONE
    }

    /**
     * What the colleague says next, if anything.
     *
     * @param judged her decision, when this is the moment of it
     */
    public record Turn(Adviser next, Optional<Line> line, Optional<Handover> judged) {}

    /** One of her lines in one of its wordings. */
    public record Line(ColleagueLine line, int wording) {}

    public static Adviser of(Colleague who, Matter matter, long seed) {
        return new Adviser(who, matter, seed, Part.ADVISES, 0, Duration.ZERO, 0, Optional.empty());
    }

    public boolean isOver() {
        return part == Part.DONE;
    }

    /** Whether the customer is hers. */
    public boolean works() {
        return part == Part.LOOKS || part == Part.SETTLES || part == Part.TAKES_LEAVE;
    }

    /** The phone is picked up for a trainee. */
    public Turn greets() {
        return says(ColleagueLine.GREETING);
    }

    /** The trainee has spoken for so long. */
    public Adviser told(Duration length) {
        return part == Part.ADVISES ? with(briefing.plus(length), askedBack) : this;
    }

    /** All three are together: two others talk. */
    public Turn joins() {
        return to(Part.JOINS).says(ColleagueLine.JOINS);
    }

    /** The customer is hers alone; who had not agreed by now was given him unannounced. */
    public Turn takesOver() {
        var working = to(Part.LOOKS);
        return judged.filter(Handover::isExplained).isPresent()
                ? working.says(ColleagueLine.TAKES_OVER)
                : working.decides(Verdict.UNANNOUNCED, List.of(), ColleagueLine.TAKES_OVER_UNTOLD);
    }

    /** The other side has fallen silent. */
    public Turn answers(Set<String> filled) {
        return switch (part) {
            case ADVISES -> judged.isPresent() ? says(ColleagueLine.WAITS) : judges(filled);
            case JOINS, DONE -> new Turn(this, Optional.empty(), Optional.empty());
            case LOOKS -> to(Part.SETTLES).says(ColleagueLine.LOOKS);
            case SETTLES -> to(Part.TAKES_LEAVE).says(ColleagueLine.SETTLES);
            case TAKES_LEAVE -> to(Part.DONE).says(ColleagueLine.FAREWELL);
        };
    }

    /** Nobody has said a word for long. */
    public Turn hearsNothing() {
        return part == Part.ADVISES
                ? says(judged.isPresent() ? ColleagueLine.WAITS : ColleagueLine.ALLO)
                : answers(Set.of());
    }

    private Turn judges(Set<String> filled) {
        var missing = matter.missing(who.expects(), filled);
        if (!matter.isFor(who.expects())) {
            return refuses(Verdict.NOT_OURS, missing, ColleagueLine.NOT_OURS);
        }
        if (briefing.compareTo(who.expects().briefing()) < 0) {
            return mayAsk()
                    ? asks(ColleagueLine.ASKS_MATTER)
                    : refuses(Verdict.NOT_TOLD, missing, ColleagueLine.NOT_READY);
        }
        if (!missing.isEmpty()) {
            return mayAsk()
                    ? asks(ColleagueLine.ASKS_CHECK)
                    : refuses(Verdict.NOT_CHECKED, missing, ColleagueLine.NOT_READY);
        }
        return decides(Verdict.ACCEPTED, missing, ColleagueLine.ACCEPTS);
    }

    private boolean mayAsk() {
        return askedBack < who.expects().asksBack();
    }

    private Turn asks(ColleagueLine line) {
        return with(briefing, askedBack + 1).says(line);
    }

    /** Who refuses hangs up: the trainee is back with her customer. */
    private Turn refuses(Verdict verdict, List<String> missing, ColleagueLine line) {
        return to(Part.DONE).decides(verdict, missing, line);
    }

    private Turn decides(Verdict verdict, List<String> missing, ColleagueLine line) {
        var decided = Optional.of(new Handover(verdict, briefing, askedBack, missing));
        var said = new Adviser(who, matter, seed, part, spoken, briefing, askedBack, decided).says(line);
        return new Turn(said.next(), said.line(), decided);
    }

    private Turn says(ColleagueLine line) {
        var wording = new Chance(seed).below(who.wordings(line), line.name(), spoken);
        var next = new Adviser(who, matter, seed, part, spoken + 1, briefing, askedBack, judged);
        return new Turn(next, Optional.of(new Line(line, wording)), Optional.empty());
    }

    private Adviser to(Part other) {
        return new Adviser(who, matter, seed, other, spoken, briefing, askedBack, judged);
    }

    private Adviser with(Duration told, int asked) {
        return new Adviser(who, matter, seed, part, spoken, told, asked, judged);
    }
}
