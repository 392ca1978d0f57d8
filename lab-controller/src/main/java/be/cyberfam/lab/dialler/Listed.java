package be.cyberfam.lab.dialler;

import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.call.ScenarioId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody on a list of those to be called, as the list has him.
 *
 * @param number names him on the list: + and digits, or digits
 * @param scenario what he plays when he is reached
 * @param hours when he may be called; empty: at any time
 * @param bar why he may never be called; empty when he may
 * @param why what he is called about; empty: what the whole list is about
 */
public record Listed(
        String number,
        String name,
        ScenarioId scenario,
        ZoneId zone,
        Optional<CallingHours> hours,
        Optional<Bar> bar,
        Optional<String> why) {
    /** In letters. */
    static final int LONGEST_WHY = 120;

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{3,15}");
    private static final int LONGEST_NAME = 80;

    /** Why somebody on a list is never called. */
    public enum Bar {
        /** He stands in the register of those who want no such calls. */
        DO_NOT_CALL,
        /** He has asked this company not to call him again. */
        REFUSED
    }

    /** Called about what the whole list is about. */
    public Listed(
            String number,
            String name,
            ScenarioId scenario,
            ZoneId zone,
            Optional<CallingHours> hours,
            Optional<Bar> bar) {
        this(number, name, scenario, zone, hours, bar, Optional.empty());
    }

    public Listed {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("a number is 3 to 15 digits, with a + before them or not");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " letters");
        }
        if (why.filter(text -> text.isBlank() || text.length() > LONGEST_WHY).isPresent()) {
            throw new IllegalArgumentException("why he is called takes 1 to " + LONGEST_WHY + " letters");
        }
    }

    /** His number in the one form the register knows. */
    public Optional<PhoneNumber> phone() {
        return PhoneNumber.read(number);
    }

    /** As it is typed, with the signs people put between the digits left out. */
    public static String digits(String typed) {
        return typed.replaceAll("[\\s./()-]", "");
    }

    /** Whether the clock where he lives allows a call. */
    boolean isWithinHours(Instant now) {
        return hours.map(known -> known.contains(now, zone)).orElse(true);
    }
}
