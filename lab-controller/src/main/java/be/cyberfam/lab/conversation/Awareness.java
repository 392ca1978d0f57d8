package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallEvent.Knowable;
import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.scenario.Cue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a customer knows for certain of the work at the agent's console: of each matter the last word, oldest first. */
record Awareness(List<Noted> all) {
    static final Awareness NONE = new Awareness(List.of());

    Awareness {
        all = List.copyOf(all);
    }

    /**
     * One thing he knows.
     *
     * @param at when he came to know it
     * @param heeded whether he has acted on it
     */
    record Noted(Knowable fact, Instant at, boolean heeded) {
        Noted heed() {
            return new Noted(fact, at, true);
        }
    }

    Awareness after(Knowable fact, Instant at) {
        var others = all.stream().filter(noted -> !matter(noted.fact()).equals(matter(fact)));
        return new Awareness(
                Stream.concat(others, Stream.of(new Noted(fact, at, false))).toList());
    }

    /** What a fact does to his mood, given what he knew before. */
    Optional<MoodCause> feels(Knowable fact) {
        return switch (fact) {
            case CallEvent.FieldFilled filled when !filled.right() -> Optional.of(MoodCause.WRONG_FIELD);
            case CallEvent.FieldFilled filled when isWrong(filled.field()) -> Optional.of(MoodCause.FIELD_PUT_RIGHT);
            case CallEvent.IdentityChecked checked when !identified() -> Optional.of(MoodCause.IDENTITY_ASKED);
            case CallEvent.CallBackPromised promised -> Optional.of(MoodCause.CALL_BACK_PROMISED);
            default -> Optional.empty();
        };
    }

    private boolean isWrong(String field) {
        return all.stream()
                .anyMatch(noted -> noted.fact() instanceof CallEvent.FieldFilled filled
                        && filled.field().equals(field)
                        && !filled.right());
    }

    /** What meets a cue and has not been acted on. */
    Optional<Noted> meeting(Cue.Known cue, Outcome right) {
        return all.stream()
                .filter(noted -> !noted.heeded() && cue.isMet(noted.fact(), right))
                .findFirst();
    }

    Awareness heeding(Noted heeded) {
        return new Awareness(all.stream()
                .map(noted -> noted.equals(heeded) ? noted.heed() : noted)
                .toList());
    }

    /** The first field that is filled wrong and of which he has said nothing yet. */
    Optional<Noted> mistake() {
        return all.stream()
                .filter(noted ->
                        !noted.heeded() && noted.fact() instanceof CallEvent.FieldFilled filled && !filled.right())
                .findFirst();
    }

    /** Whether she has asked who he is. */
    boolean identified() {
        return all.stream()
                .anyMatch(noted -> noted.fact() instanceof CallEvent.IdentityChecked checked
                        && !checked.by().isEmpty());
    }

    private static String matter(Knowable fact) {
        return switch (fact) {
            case CallEvent.FieldFilled filled -> "field " + filled.field();
            case CallEvent.ArticleOpened opened -> "article " + opened.article();
            case CallEvent.IdentityChecked e -> "identity";
            case CallEvent.FileOpened e -> "file";
            case CallEvent.OutcomeRecorded e -> "outcome";
            case CallEvent.CallBackPromised e -> "call-back";
        };
    }
}
