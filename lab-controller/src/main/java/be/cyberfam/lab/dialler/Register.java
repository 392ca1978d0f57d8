package be.cyberfam.lab.dialler;

import be.cyberfam.lab.call.PhoneNumber;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The numbers of those who asked not to be called any more, whatever the exercise and the list. */
public record Register(Set<PhoneNumber> numbers) {
    public static final Register EMPTY = new Register(Set.of());

    public Register {
        numbers = Set.copyOf(numbers);
    }

    public boolean holds(PhoneNumber number) {
        return numbers.contains(number);
    }

    /** Whether somebody stands in it; he whose number is not known does not. */
    public boolean holds(Optional<PhoneNumber> number) {
        return number.filter(numbers::contains).isPresent();
    }

    public Register with(PhoneNumber number) {
        var more = new HashSet<>(numbers);
        more.add(number);
        return new Register(more);
    }

    public Register without(PhoneNumber number) {
        var fewer = new HashSet<>(numbers);
        fewer.remove(number);
        return new Register(fewer);
    }
}
