package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallId;
import java.util.Optional;

/**
 * One thing on which the books do not agree.
 *
 * @param call which call; empty when the book itself is at fault and names none
 * @param book the one that lacks something or says otherwise
 * @param what in words, with both values
 * @param explanation why it is as it must be: the record's own note of a fault and its repair, or another book
 */
public record Difference(Optional<CallId> call, Book book, String what, Optional<String> explanation) {

    static Difference of(CallId call, Book book, String what) {
        return new Difference(Optional.of(call), book, what, Optional.empty());
    }

    /** What has an explanation of its own keeps it. */
    Difference explainedBy(Optional<String> why) {
        return new Difference(call, book, what, explanation.or(() -> why));
    }
}
