package be.cyberfam.lab.assess;

import be.cyberfam.lab.scenario.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scorecard in one of its versions. A finished evaluation keeps the version it was made with.
 *
 * @param id stays the same over its versions
 * @param version 1 and up
 */
public record Form(String id, int version, Labels title, List<Section> sections) {
    private static final int FEWEST = 6;
    private static final int MOST = 12;

    public Form {
        sections = List.copyOf(sections);
        var count = criteria(sections).count();
        check(id, version >= 1, "has version " + version, "1 or more");
        check(id, id.matches("[a-z0-9-]{1,40}"), "has no fitting id", "small letters, digits and hyphens");
        check(
                id,
                count >= FEWEST && count <= MOST,
                "has " + count + " criteria",
                FEWEST + " to " + MOST + ": with fewer one mark decides all, with more nobody marks with care");
        check(
                id,
                criteria(sections).map(Criterion::id).distinct().count() == count,
                "has two criteria of one id",
                "another id");
    }

    public Stream<Criterion> criteria() {
        return criteria(sections);
    }

    /** The same texts, weights and rules under another number. */
    public Form numbered(int number) {
        return new Form(id, number, title, sections);
    }

    public Optional<Criterion> criterion(String wanted) {
        return criteria().filter(criterion -> criterion.id().equals(wanted)).findFirst();
    }

    private static Stream<Criterion> criteria(List<Section> sections) {
        return sections.stream().flatMap(section -> section.criteria().stream());
    }

    private static void check(String id, boolean holds, String what, String instead) {
        if (!holds) {
            throw new IllegalArgumentException("form \"" + id + "\" " + what + ": write " + instead);
        }
    }
}
