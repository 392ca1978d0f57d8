package be.cyberfam.lab;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.scenario.Pack;
import java.util.List;
import java.util.Set;

/**
 * A line customers call: a language or a service, with a queue of its own.
 *
 * @param language what its machine speaks: fr, nl or en
 * @param key by which key of the voice menu it is chosen, 1 to 8; empty: by none
 * @param greeting what its machine says before the queue; empty: nothing
 * @param seats which seats take its calls; empty: all
 * @param packs whose customers ask for it in the menu; empty: those of its language
 */
public record LabLine(LineId id, String language, String key, String greeting, Set<SeatId> seats, List<PackId> packs) {
    /** What the lab's machine speaks. */
    static final List<String> LANGUAGES = List.of("fr", "nl", "en");

    private static final int LONGEST_GREETING = 300;

    public LabLine {
        seats = Set.copyOf(seats);
        packs = List.copyOf(packs);
        require(LANGUAGES.contains(language), "language", "one of " + LANGUAGES, language);
        require(key.matches("[1-8]?"), "key", "1 to 8", key);
        require(
                greeting.length() <= LONGEST_GREETING && greeting.chars().noneMatch(Character::isISOControl),
                "greeting",
                "a text of up to " + LONGEST_GREETING + " letters",
                "this one");
    }

    /** A French one without ado, which every seat takes. */
    public static LabLine plain(LineId id) {
        return new LabLine(id, "fr", "", "", Set.of(), List.of());
    }

    /** Whether a pack's customers ask for this line. */
    boolean isFor(Pack pack) {
        return packs.isEmpty() ? pack.language().startsWith(language) : packs.contains(pack.id());
    }

    private void require(boolean fits, String key, String allowed, String found) {
        if (!fits) {
            throw new IllegalArgumentException(
                    "the " + key + " of line " + id + " must be " + allowed + ", not " + found);
        }
    }
}
