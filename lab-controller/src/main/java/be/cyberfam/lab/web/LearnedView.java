package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Competence;
import be.cyberfam.lab.assess.Cycle;
import be.cyberfam.lab.assess.Placement;
import be.cyberfam.lab.assess.Proof;
import be.cyberfam.lab.assess.Signature;
import be.cyberfam.lab.assess.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's grid as JSON.
 *
 * @param names of everybody who signed or judged, by id
 */
record LearnedView(
        String person,
        String name,
        GridView grid,
        String begunOn,
        boolean begunSaid,
        List<CycleView> cycles,
        List<CellView> cells,
        List<PlacementView> placements,
        boolean complete,
        Map<String, String> names) {
    /** So many calls of a proof are named; the rest is counted. */
    private static final int NAMED = 20;

    /** @param until its last day */
    record CycleView(
            int number,
            String from,
            String until,
            boolean begun,
            int calls,
            long days,
            long minutes,
            long placementMinutes) {
        static CycleView of(Learned learned, Cycle cycle) {
            return new CycleView(
                    cycle.number(),
                    cycle.from().toString(),
                    cycle.until().minusDays(1).toString(),
                    !learned.today().isBefore(cycle.from()),
                    learned.callsOf(cycle).size(),
                    learned.daysAtSeat(cycle),
                    learned.minutesAtSeat(cycle),
                    learned.minutesOnPlacement(cycle));
        }
    }

    /** One competence in one cycle. */
    record CellView(String competence, int cycle, List<ProofView> proofs, List<SignatureView> signatures) {
        static CellView of(Learned learned, Competence competence, Cycle cycle) {
            var calls = learned.callsOf(cycle);
            return new CellView(
                    competence.id(),
                    cycle.number(),
                    competence.indicators().stream()
                            .map(one -> ProofView.of(Proof.of(one, calls)))
                            .toList(),
                    learned.signed(competence.id(), cycle).stream()
                            .map(SignatureView::of)
                            .toList());
        }
    }

    /**
     * What the calls say of one indicator.
     *
     * @param level the highest that enough calls show; null for none
     * @param looked how many calls could have shown it
     * @param showing how many show some level
     */
    record ProofView(
            String indicator,
            String judge,
            @Nullable Integer level,
            int looked,
            int showing,
            List<EvidenceView> calls) {
        static ProofView of(Proof proof) {
            var level = proof.level();
            return new ProofView(
                    proof.indicator().id(),
                    Words.kebab(proof.indicator().judge()),
                    level.isPresent() ? level.getAsInt() : null,
                    proof.looked(),
                    proof.calls().size(),
                    proof.calls().stream().limit(NAMED).map(EvidenceView::of).toList());
        }
    }

    /** @param judgement the id of one that was given for the grid itself, and may be withdrawn */
    record EvidenceView(
            String call,
            Instant at,
            int level,
            @Nullable Double value,
            @Nullable String by,
            @Nullable Long atMs,
            @Nullable String words,
            @Nullable String judgement) {
        static EvidenceView of(Proof.Evidence one) {
            return switch (one) {
                case Proof.Measure m ->
                    new EvidenceView(m.call().value(), m.at(), m.level(), m.value(), null, null, null, null);
                case Proof.Word w ->
                    new EvidenceView(
                            w.call().value(),
                            w.at(),
                            w.level(),
                            null,
                            w.by().value(),
                            w.atMs().orElse(null),
                            w.words().orElse(null),
                            w.judgement().orElse(null));
            };
        }
    }

    record WithdrawalView(String by, Instant at, String why) {
        static WithdrawalView of(Withdrawal one) {
            return new WithdrawalView(one.by().value(), one.at(), one.why());
        }
    }

    record SignatureView(
            String id,
            int level,
            String note,
            String by,
            Instant at,
            String version,
            @Nullable WithdrawalView withdrawn) {
        static SignatureView of(Signature one) {
            return new SignatureView(
                    one.id(),
                    one.level(),
                    one.note(),
                    one.by().value(),
                    one.at(),
                    one.version(),
                    one.withdrawn().map(WithdrawalView::of).orElse(null));
        }
    }

    record PlacementView(
            String id, String from, String to, int minutes, String place, String remark, String by, Instant at) {
        static PlacementView of(Placement one) {
            return new PlacementView(
                    one.id(),
                    one.from().toString(),
                    one.to().toString(),
                    one.minutes(),
                    one.place(),
                    one.remark(),
                    one.by().value(),
                    one.at());
        }
    }

    static LearnedView of(Learned learned, Map<String, String> names) {
        var grid = learned.grid().file().grid();
        return new LearnedView(
                learned.person().id().value(),
                learned.person().name(),
                GridView.of(learned.grid()),
                learned.begun().toString(),
                learned.begunSaid(),
                learned.cycles().stream()
                        .map(cycle -> CycleView.of(learned, cycle))
                        .toList(),
                grid.competences()
                        .flatMap(one -> learned.cycles().stream().map(cycle -> CellView.of(learned, one, cycle)))
                        .toList(),
                learned.placements().stream().map(PlacementView::of).toList(),
                learned.complete(),
                names);
    }
}
