package be.cyberfam.lab.web;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.exercise.Campaign;
import be.cyberfam.lab.exercise.Casting;
import be.cyberfam.lab.exercise.Crowd;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.Reception;
import be.cyberfam.lab.exercise.Support;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.PackShelf;
import be.cyberfam.lab.scenario.Scenario;
import be.cyberfam.lab.web.Problem.FieldError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an exercise of what a supervisor asks for. */
final class ExerciseMaker {
    private static final long WRAP_UP_TARGET_MS = 60_000;
    private static final long LARGEST_SEED = (1L << 53) - 1;

    private final PackShelf packs;
    private final List<LineId> lines;
    private final Map<PackId, String> menu;
    private final RandomGenerator chance;

    /** @param menu by which key of the voice menu the customers of a pack ask for their line */
    ExerciseMaker(PackShelf packs, List<LineId> lines, Map<PackId, String> menu, RandomGenerator chance) {
        this.packs = packs;
        this.lines = List.copyOf(lines);
        this.menu = Map.copyOf(menu);
        this.chance = chance;
    }

    record Wanted(
            @Nullable String title,
            String pack,
            @Nullable Map<String, Double> mix,
            @Nullable String line,
            @Nullable List<String> seats,
            TrafficView traffic,
            @Nullable PatienceView patience,
            @Nullable Long wrapUpTargetMs,
            long lengthMs,
            @Nullable Long seed,
            @Nullable String direction,
            @Nullable ReachView reach,
            @Nullable Boolean autoAnswer,
            @Nullable String support,
            @Nullable ReceptionView reception,
            DiallingView.@Nullable Wanted dialling,
            @Nullable CrowdView crowd) {}

    /** The exercise; refuses with every field that names something the lab does not have. */
    Exercise make(Wanted wanted) {
        var pack = packs.pack(new PackId(wanted.pack()))
                .orElseThrow(() -> Refusal.badField("#/pack", "there is no such pack"));
        var mix = new TreeMap<>(wanted.mix() == null ? Map.<String, Double>of() : wanted.mix());
        requireKnown(wanted, pack, mix);
        var campaign = campaign(wanted, pack);
        var exercise = new Exercise(
                        newId(),
                        wanted.title() == null ? pack.title() : wanted.title().strip(),
                        Optional.ofNullable(wanted.line()).map(LineId::new).orElse(lines.getFirst()),
                        Optional.ofNullable(wanted.seats()).orElse(List.of()).stream()
                                .map(SeatId::new)
                                .collect(Collectors.toSet()),
                        cast(pack, campaign.flatMap(Campaign::list).isPresent() ? Map.of() : mix),
                        wanted.traffic().toTraffic(),
                        Optional.ofNullable(wanted.patience()).map(PatienceView::toPatience),
                        Duration.ofMillis(
                                Optional.ofNullable(wanted.wrapUpTargetMs()).orElse(WRAP_UP_TARGET_MS)),
                        Duration.ofMillis(wanted.lengthMs()),
                        Optional.ofNullable(wanted.seed()).orElseGet(() -> chance.nextLong(LARGEST_SEED)))
                .answeredAtOnce(Boolean.TRUE.equals(wanted.autoAnswer()))
                .with(support(wanted))
                .with(Optional.ofNullable(wanted.crowd())
                        .map(CrowdView::toCrowd)
                        .orElse(Crowd.BRISK))
                .receiving(reception(wanted));
        return campaign.map(exercise::calling).orElse(exercise);
    }

    /** Who is on a list is called whatever the mix. */
    private static Optional<Campaign> campaign(Wanted wanted, Pack pack) {
        return "outbound".equals(wanted.direction())
                ? Optional.of(new CampaignMaker(pack).make(wanted.reach(), wanted.dialling()))
                : Optional.empty();
    }

    private Reception reception(Wanted wanted) {
        return Optional.ofNullable(wanted.reception())
                .map(view -> view.toReception(menu))
                .orElse(Reception.PLAIN);
    }

    private boolean isUnknown(@Nullable String line) {
        return line != null && lines.stream().noneMatch(known -> known.value().equals(line));
    }

    private static @Nullable String overflowLine(Wanted wanted) {
        var reception = wanted.reception();
        return reception == null || reception.overflow() == null
                ? null
                : reception.overflow().to();
    }

    private static Support support(Wanted wanted) {
        return wanted.support() == null ? Support.FULL : Words.constant(Support.class, wanted.support());
    }

    private void requireKnown(Wanted wanted, Pack pack, Map<String, Double> mix) {
        var errors = new ArrayList<FieldError>();
        if (isUnknown(wanted.line())) {
            errors.add(new FieldError("#/line", "there is no such line: " + lines));
        }
        if (isUnknown(overflowLine(wanted))) {
            errors.add(new FieldError("#/reception/overflow/to", "there is no such line: " + lines));
        }
        mix.keySet().stream()
                .filter(name ->
                        pack.scenarios().stream().noneMatch(s -> s.id().value().equals(name)))
                .forEach(name -> errors.add(new FieldError("#/mix/" + name, "the pack has no such scenario")));
        if (errors.isEmpty() && cast(pack, mix).isEmpty()) {
            errors.add(new FieldError("#/mix", "leaves nobody to call"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.badFields(errors);
        }
    }

    /** All scenarios alike when there is no mix; else those it gives a weight. */
    private static List<Casting> cast(Pack pack, Map<String, Double> mix) {
        double others = mix.isEmpty() ? 1 : 0;
        return pack.scenarios().stream()
                .filter(scenario -> mix.getOrDefault(scenario.id().value(), others) > 0)
                .map(scenario ->
                        casting(pack, scenario, mix.getOrDefault(scenario.id().value(), others)))
                .toList();
    }

    private static Casting casting(Pack pack, Scenario scenario, double weight) {
        var persona = pack.personaOf(scenario);
        return new Casting(
                pack.id(),
                scenario.id(),
                persona.id(),
                persona.name(),
                Optional.of(scenario.right()),
                persona.telephone().flatMap(PhoneNumber::read),
                weight);
    }

    private ExerciseId newId() {
        return new ExerciseId("ex-" + Long.toString(chance.nextLong(1L << 50), 32));
    }
}
