package be.cyberfam.lab.assess;

import be.cyberfam.lab.scenario.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody learns, block by block, and what shows that she can do it.
 *
 * @param id the name of its file
 * @param levels from the lowest, 1, upwards without a gap
 */
public record Grid(String id, Labels title, List<Level> levels, List<Block> blocks) {
    private static final int FEWEST_LEVELS = 2;
    private static final int MOST_LEVELS = 5;
    private static final int MOST_COMPETENCES = 60;

    /** How well somebody can do a thing; {@code number} counts from 1. */
    public record Level(int number, Labels name, Labels meaning) {}

    /** A part of the work: B1 to B5, or T for what goes through all of it. */
    public record Block(String id, Labels title, List<Competence> competences) {
        public Block {
            competences = List.copyOf(competences);
            check("block \"" + id + "\"", id.matches("B[1-5]|T"), "is none of the grid's", "B1 to B5, or T");
            check("block \"" + id + "\"", !competences.isEmpty(), "has no competence", "at least one");
        }
    }

    public Grid {
        levels = List.copyOf(levels);
        blocks = List.copyOf(blocks);
        var numbers = levels.stream().map(Level::number).toList();
        var here = "grid \"" + id + "\"";
        check(here, id.matches("[a-z0-9-]{1,40}"), "has no fitting name", "small letters, digits and hyphens");
        check(
                here,
                numbers.size() >= FEWEST_LEVELS && numbers.size() <= MOST_LEVELS,
                "has " + numbers.size() + " levels",
                FEWEST_LEVELS + " to " + MOST_LEVELS);
        check(
                here,
                numbers.equals(
                        Stream.iterate(1, n -> n + 1).limit(numbers.size()).toList()),
                "counts its levels " + numbers,
                "1, 2 and so on, the lowest first");
        unique(here, "block", blocks.stream().map(Block::id).toList());
        unique(here, "competence", competences(blocks).map(Competence::id).toList());
        unique(here, "indicator", indicators(blocks).map(Indicator::id).toList());
        check(
                here,
                competences(blocks).count() <= MOST_COMPETENCES,
                "has more than " + MOST_COMPETENCES + " competences",
                "fewer: nobody signs so many with care");
        indicators(blocks)
                .forEach(one -> check(
                        "indicator \"" + one.id() + "\"",
                        one.levels().allMatch(numbers::contains),
                        "leads to a level the grid does not have",
                        "one of " + numbers));
    }

    public Stream<Competence> competences() {
        return competences(blocks);
    }

    public Optional<Competence> competence(String wanted) {
        return competences().filter(one -> one.id().equals(wanted)).findFirst();
    }

    public Stream<Indicator> indicators() {
        return indicators(blocks);
    }

    public Optional<Indicator> indicator(String wanted) {
        return indicators().filter(one -> one.id().equals(wanted)).findFirst();
    }

    public Optional<Level> level(int number) {
        return levels.stream().filter(one -> one.number() == number).findFirst();
    }

    private static Stream<Competence> competences(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.competences().stream());
    }

    private static Stream<Indicator> indicators(List<Block> blocks) {
        return competences(blocks).flatMap(one -> one.indicators().stream());
    }

    private static void unique(String here, String what, List<String> ids) {
        ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .findFirst()
                .ifPresent(id -> check(here, false, "has two of the " + what + " \"" + id + "\"", "another id"));
    }

    static void check(String about, boolean holds, String what, String instead) {
        if (!holds) {
            throw new IllegalArgumentException(about + " " + what + ": write " + instead);
        }
    }
}
