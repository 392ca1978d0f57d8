package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Competence;
import be.cyberfam.lab.assess.Criterion.Judge;
import be.cyberfam.lab.assess.Cycle;
import be.cyberfam.lab.assess.Grid;
import be.cyberfam.lab.assess.Indicator;
import be.cyberfam.lab.assess.Proof;
import be.cyberfam.lab.assess.Signature;
import be.cyberfam.lab.report.GridLine;
import be.cyberfam.lab.report.GridPdf;
import be.cyberfam.lab.scenario.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody's grid as lines to be exported, in one language. */
record GridLines(Learned learned, Map<String, String> names, String language) {
    List<GridLine> all() {
        return learned.cycles().stream()
                .filter(cycle -> !learned.today().isBefore(cycle.from()))
                .flatMap(cycle -> grid().blocks().stream()
                        .flatMap(block -> block.competences().stream().flatMap(one -> of(cycle, block, one))))
                .toList();
    }

    List<GridPdf.Hours> hours() {
        return learned.cycles().stream()
                .filter(cycle -> !learned.today().isBefore(cycle.from()))
                .map(cycle -> new GridPdf.Hours(
                        cycle.number(),
                        cycle.from().toString(),
                        cycle.until().minusDays(1).toString(),
                        learned.minutesAtSeat(cycle),
                        learned.minutesOnPlacement(cycle)))
                .toList();
    }

    private Stream<GridLine> of(Cycle cycle, Grid.Block block, Competence competence) {
        var calls = learned.callsOf(cycle);
        var signed = learned.signed(competence.id(), cycle).stream()
                .filter(Signature::stands)
                .reduce((earlier, later) -> later)
                .map(this::signed);
        return competence.indicators().stream()
                .map(one -> line(cycle, block, competence, one, Proof.of(one, calls), signed));
    }

    private GridLine line(
            Cycle cycle,
            Grid.Block block,
            Competence competence,
            Indicator indicator,
            Proof proof,
            Optional<GridLine.Signed> signed) {
        return new GridLine(
                learned.person().id().value(),
                learned.person().name(),
                cycle.number(),
                block.id() + " " + text(block.title()),
                competence.id(),
                text(competence.title()),
                indicator.id(),
                text(indicator.text()),
                indicator.judge() == Judge.MACHINE ? "M" : "H",
                proof.level().stream().boxed().findFirst(),
                indicator.calls(),
                proof.calls().size(),
                proof.looked(),
                proof.calls().stream().map(one -> one.call().value()).toList(),
                signed);
    }

    private GridLine.Signed signed(Signature one) {
        return new GridLine.Signed(
                one.level(),
                grid().level(one.level()).map(level -> text(level.name())).orElse(""),
                names.getOrDefault(one.by().value(), one.by().value()),
                one.at().toString(),
                one.note());
    }

    private Grid grid() {
        return learned.grid().file().grid();
    }

    private String text(Labels labels) {
        return switch (language) {
            case "nl" -> labels.nl();
            case "en" -> labels.en();
            default -> labels.fr();
        };
    }
}
