package be.cyberfam.lab.dialler;

import be.cyberfam.lab.dialler.Prospect.Hindrance;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A list while an exercise works through it. Each step gives the next run; nothing here knows a clock of its own. */
public final class ListRun {
    private final Map<String, Prospect> people;

    private ListRun(Map<String, Prospect> people) {
        this.people = Collections.unmodifiableMap(people);
    }

    /** Nobody has been tried yet. */
    public static ListRun start(CallingList list) {
        var people = new LinkedHashMap<String, Prospect>();
        list.people().forEach(who -> people.put(who.number(), Prospect.of(who)));
        return new ListRun(people);
    }

    /** Everybody, in the list's order. */
    public Collection<Prospect> people() {
        return people.values();
    }

    public Optional<Prospect> person(String number) {
        return Optional.ofNullable(people.get(number));
    }

    /** Whom to call now: who was tried least, and of those the first on the list; empty when nobody may be called. */
    public Optional<Listed> next(Instant now) {
        return people.values().stream()
                .filter(one -> one.hindrance(now).isEmpty())
                .min(Comparator.comparingInt(Prospect::attempts))
                .map(Prospect::who);
    }

    /** How many may be called now. */
    public long callable(Instant now) {
        return people.values().stream()
                .filter(one -> one.hindrance(now).isEmpty())
                .count();
    }

    /** How many may not, by what keeps them from it. */
    public Map<Hindrance, Integer> hindered(Instant now) {
        var counts = new EnumMap<Hindrance, Integer>(Hindrance.class);
        people.values().forEach(one -> one.hindrance(now).ifPresent(why -> counts.merge(why, 1, Integer::sum)));
        return counts;
    }

    /** How it stands. */
    public ListFigures figures() {
        var counts = new EnumMap<Hindrance, Integer>(Hindrance.class);
        people.values().forEach(one -> one.forGood().ifPresent(why -> counts.merge(why, 1, Integer::sum)));
        int barred = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new ListFigures(
                people.size() - barred,
                counts.getOrDefault(Hindrance.DONE, 0),
                counts.getOrDefault(Hindrance.REFUSED, 0),
                counts.getOrDefault(Hindrance.DO_NOT_CALL, 0),
                counts.getOrDefault(Hindrance.TOO_OFTEN, 0));
    }

    /** The list as the register has it now. */
    public ListRun obeying(Register register) {
        var now = new LinkedHashMap<>(people);
        now.replaceAll((number, one) -> one.obeying(register));
        return new ListRun(now);
    }

    /** Somebody is shown to a seat: no other gets him. */
    public ListRun taken(String number) {
        return with(number, Prospect::taken);
    }

    /** The seat did not call him: others may get him again. */
    public ListRun released(String number) {
        return with(number, Prospect::released);
    }

    /** His number is being called. */
    public ListRun called(String number) {
        return with(number, Prospect::called);
    }

    /** The attempt is over. */
    public ListRun ended(String number, AttemptResult result, Instant now) {
        return with(number, one -> one.after(result, now));
    }

    private ListRun with(String number, UnaryOperator<Prospect> step) {
        if (!people.containsKey(number)) {
            return this;
        }
        var changed = new LinkedHashMap<>(people);
        changed.computeIfPresent(number, (key, one) -> step.apply(one));
        return new ListRun(changed);
    }
}
