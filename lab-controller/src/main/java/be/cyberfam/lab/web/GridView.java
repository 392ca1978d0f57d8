package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Competence;
import be.cyberfam.lab.assess.Grid;
import be.cyberfam.lab.assess.Indicator;
import be.cyberfam.lab.assess.Measured.Better;
import be.cyberfam.lab.assess.Rule;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.pack.GridShelf;
import be.cyberfam.lab.scenario.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A competence grid as JSON.
 *
 * @param own whether it is the home's
 * @param problems why the home's is not in force, when there is one and it is not sound
 */
record GridView(
        String id,
        String version,
        Labels title,
        List<LevelView> levels,
        List<BlockView> blocks,
        boolean own,
        List<WorkshopView.ProblemLine> problems) {
    record LevelView(int level, Labels name, Labels meaning) {}

    record BlockView(String id, Labels title, List<CompetenceView> competences) {}

    record ReferenceView(String frame, String code) {}

    record CompetenceView(String id, Labels title, List<ReferenceView> references, List<IndicatorView> indicators) {
        static CompetenceView of(Competence one) {
            return new CompetenceView(
                    one.id(),
                    one.title(),
                    one.references().stream()
                            .map(reference ->
                                    new ReferenceView(reference.frame().title(), reference.code()))
                            .toList(),
                    one.indicators().stream().map(IndicatorView::of).toList());
        }
    }

    /**
     * What shows a competence.
     *
     * @param judge {@code machine} or {@code person}
     * @param rule null where a person judges
     * @param criterion of the scorecards, null where there is none
     * @param only a direction of calls, null for all
     */
    record IndicatorView(
            String id,
            Labels text,
            String judge,
            int calls,
            @Nullable RuleView rule,
            @Nullable String criterion,
            @Nullable String only) {
        static IndicatorView of(Indicator one) {
            return switch (one) {
                case Indicator.Machine m ->
                    new IndicatorView(
                            m.id(),
                            m.text(),
                            "machine",
                            m.calls(),
                            RuleView.of(m.rule()),
                            null,
                            m.only().map(GridView::word).orElse(null));
                case Indicator.Person p ->
                    new IndicatorView(
                            p.id(),
                            p.text(),
                            "person",
                            p.calls(),
                            null,
                            p.criterion().orElse(null),
                            null);
            };
        }
    }

    record LimitView(int level, double limit) {}

    record RuleView(String measured, boolean lessIsBetter, List<LimitView> limits) {
        static RuleView of(Rule rule) {
            return new RuleView(
                    Words.kebab(rule.measured()),
                    rule.measured().better() == Better.LESS,
                    rule.limits().stream()
                            .map(limit -> new LimitView(limit.mark(), limit.limit()))
                            .toList());
        }
    }

    static GridView of(GridShelf.InForce here) {
        Grid grid = here.file().grid();
        return new GridView(
                grid.id(),
                here.file().version(),
                grid.title(),
                grid.levels().stream()
                        .map(level -> new LevelView(level.number(), level.name(), level.meaning()))
                        .toList(),
                grid.blocks().stream()
                        .map(block -> new BlockView(
                                block.id(),
                                block.title(),
                                block.competences().stream()
                                        .map(CompetenceView::of)
                                        .toList()))
                        .toList(),
                here.own(),
                WorkshopView.ProblemLine.of(here.problems()));
    }

    private static String word(Direction direction) {
        return Words.kebab(direction);
    }
}
