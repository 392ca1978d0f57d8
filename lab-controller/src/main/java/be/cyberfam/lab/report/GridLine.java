package be.cyberfam.lab.report;

import java.util.List;
import java.util.Optional;

/**
 * What the calls of one cycle say of one indicator, and what was signed of its competence: a line of an exported grid.
 *
 * @param judge {@code M} or {@code H}
 * @param level the calls show; empty for none
 * @param looked calls that could have shown it
 * @param calls ids of those that show it, the best first
 * @param signed the level that stands signed for the competence
 */
public record GridLine(
        String person,
        String name,
        int cycle,
        String block,
        String competenceId,
        String competence,
        String indicatorId,
        String indicator,
        String judge,
        Optional<Integer> level,
        int wanted,
        int showing,
        int looked,
        List<String> calls,
        Optional<Signed> signed) {
    /** Who answers for it. */
    public record Signed(int level, String name, String by, String at, String note) {}

    public GridLine {
        calls = List.copyOf(calls);
    }
}
