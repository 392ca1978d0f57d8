package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is found about one call. */
final class Findings {

    private final CallId call;
    private final List<Difference> found = new ArrayList<>();

    Findings(CallId call) {
        this.call = call;
    }

    void add(Book book, String what) {
        found.add(Difference.of(call, book, what));
    }

    void addExplained(Book book, String what, Optional<String> why) {
        found.add(Difference.of(call, book, what).explainedBy(why));
    }

    void addWhen(boolean wrong, Book book, String what) {
        if (wrong) {
            add(book, what);
        }
    }

    /** Two books' times of one step: both, or neither; and not further apart than allowed. */
    void compare(Book book, String step, Optional<Instant> here, Book other, Optional<Instant> there, Duration within) {
        if (here.isEmpty() && there.isPresent()) {
            add(book, "not " + step + ", but " + other + " says " + there.get());
        } else if (here.isPresent() && there.isEmpty()) {
            add(book, step + " at " + here.get() + ", not so in " + other);
        } else if (here.isPresent() && apart(here.get(), there.orElseThrow()).compareTo(within) > 0) {
            add(
                    book,
                    "%s %d ms from %s: %s against %s"
                            .formatted(
                                    step, apart(here.get(), there.get()).toMillis(), other, here.get(), there.get()));
        }
    }

    List<Difference> all() {
        return List.copyOf(found);
    }

    private static Duration apart(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }
}
