package be.cyberfam.lab.dialler;

import java.util.HashSet;
import java.util.List;

/**
 * Those an exercise calls, in the order in which they are tried first.
 *
 * @param id its name among the lists of its pack
 * @param title for the screen
 */
public record CallingList(String id, String title, List<Listed> people) {
    /** More than a class calls in a week. */
    public static final int MOST = 2_000;

    public CallingList {
        people = List.copyOf(people);
        if (people.isEmpty() || people.size() > MOST) {
            throw new IllegalArgumentException("a list has 1 to " + MOST + " people, not " + people.size());
        }
        var seen = new HashSet<String>();
        people.stream()
                .map(Listed::number)
                .filter(number -> !seen.add(number))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("number " + twice + " is on the list twice");
                });
    }
}
