package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Anchor;
import be.cyberfam.lab.assess.Criterion;
import be.cyberfam.lab.assess.Criterion.Failing;
import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.assess.Measured;
import be.cyberfam.lab.assess.Rule;
import be.cyberfam.lab.assess.Section;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Scorecards;
import be.cyberfam.lab.scenario.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard in one version, as JSON.
 *
 * @param madeBy null for one that came in a file, which is copied, not changed
 * @param used how many calls were marked by this version
 */
record ScorecardView(
        String id,
        int version,
        Labels title,
        List<SectionView> sections,
        @Nullable String madeBy,
        Instant madeAt,
        int used) {

    record SectionView(Labels title, List<CriterionView> criteria) {
        static SectionView of(Section section) {
            return new SectionView(
                    section.title(),
                    section.criteria().stream().map(CriterionView::of).toList());
        }

        Section section() {
            return new Section(
                    title, criteria.stream().map(CriterionView::criterion).toList());
        }
    }

    /** @param rule null where a person judges */
    record CriterionView(
            String id,
            Labels text,
            Labels own,
            String block,
            int most,
            int weight,
            String fails,
            List<AnchorView> anchors,
            @Nullable RuleView rule) {
        static CriterionView of(Criterion one) {
            return new CriterionView(
                    one.id(),
                    one.text(),
                    one.own(),
                    one.block(),
                    one.most(),
                    one.weight(),
                    Words.kebab(one.failing()),
                    one.anchors().stream().map(AnchorView::of).toList(),
                    one.rule().map(RuleView::of).orElse(null));
        }

        Criterion criterion() {
            return new Criterion(
                    id,
                    text,
                    own,
                    block,
                    most,
                    weight,
                    Words.constant(Failing.class, fails),
                    anchors.stream().map(AnchorView::anchor).toList(),
                    Optional.ofNullable(rule).map(RuleView::rule));
        }
    }

    record AnchorView(int mark, Labels behaviour) {
        static AnchorView of(Anchor anchor) {
            return new AnchorView(anchor.mark(), anchor.behaviour());
        }

        Anchor anchor() {
            return new Anchor(mark, behaviour);
        }
    }

    record RuleView(String measured, boolean lessIsBetter, List<LimitView> limits) {
        static RuleView of(Rule rule) {
            return new RuleView(
                    Words.kebab(rule.measured()),
                    rule.measured().better() == Measured.Better.LESS,
                    rule.limits().stream()
                            .map(limit -> new LimitView(limit.mark(), limit.limit()))
                            .toList());
        }

        Rule rule() {
            return new Rule(
                    Words.constant(Measured.class, measured),
                    limits.stream()
                            .map(limit -> new Rule.Limit(limit.mark(), limit.limit()))
                            .toList());
        }
    }

    record LimitView(int mark, double limit) {}

    static ScorecardView of(Scorecards.Kept kept) {
        return of(kept.form(), kept.madeBy().map(PersonId::value).orElse(null), kept.madeAt(), kept.used());
    }

    static ScorecardView of(Form form, @Nullable String madeBy, Instant madeAt, int used) {
        return new ScorecardView(
                form.id(),
                form.version(),
                form.title(),
                form.sections().stream().map(SectionView::of).toList(),
                madeBy,
                madeAt,
                used);
    }
}
