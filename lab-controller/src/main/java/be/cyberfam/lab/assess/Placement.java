package be.cyberfam.lab.assess;

import be.cyberfam.lab.call.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Hours somebody has worked at a call centre outside the lab.
 *
 * @param to the last day, itself included
 * @param minutes worked in all
 * @param remark the tutor's words; may be empty
 * @param by who wrote it down
 */
public record Placement(
        String id,
        PersonId person,
        LocalDate from,
        LocalDate to,
        int minutes,
        String place,
        String remark,
        PersonId by,
        Instant at) {
    private static final int DAY = 24 * 60;

    public Placement {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day is before the first: write the earlier day first");
        }
        long most = (to.toEpochDay() - from.toEpochDay() + 1) * DAY;
        if (minutes < 1 || minutes > most) {
            throw new IllegalArgumentException(
                    "so many days do not hold " + minutes / 60.0 + " hours: write 1 minute to " + most / 60 + " hours");
        }
    }
}
