package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import java.util.Set;

/**
 * Trainees who learn together.
 *
 * @param title as the screens show it, 1 to 80 characters
 * @param leaders the supervisors whose class it is
 */
public record TraineeClass(ClassId id, String title, Set<PersonId> leaders, Set<PersonId> trainees) {
    public TraineeClass {
        if (title.isBlank() || title.length() > 80) {
            throw new IllegalArgumentException("a class's title has 1 to 80 characters");
        }
        leaders = Set.copyOf(leaders);
        trainees = Set.copyOf(trainees);
    }
}
