package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.conductor.Conductor;
import be.cyberfam.lab.pack.LivePacks;
import be.cyberfam.lab.robot.Verdict;
import be.cyberfam.lab.scenario.OutcomeCode;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Script;
import io.vertx.core.Future;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The packs a lab plays from. */
final class Cast {
    private static final Logger LOG = LoggerFactory.getLogger(Cast.class);

    private Cast() {}

    /** All sound packs of the lab and of its home; the others are refused with their reasons, in the log. */
    static LivePacks open(Path shipped, Path own) {
        try {
            var packs = new LivePacks(shipped, own);
            packs.library()
                    .refused()
                    .forEach(bad -> bad.problems()
                            .forEach(problem -> LOG.warn(
                                    "pack {} is not played: {}", bad.folder().getFileName(), problem)));
            if (packs.library().shelf().packs().isEmpty()) {
                throw new LabFailed(
                        Exit.FAILED, "No pack in " + shipped + " can be played: put one there, see packs/README.md.");
            }
            return packs;
        } catch (IOException e) {
            throw new LabFailed(
                    Exit.FAILED, "The packs in " + shipped + " and " + own + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What robots are told: the right outcome of a call, all others of its pack, and what belongs into its fields. */
    static Verdict verdict(Conductor conductor, LivePacks packs) {
        return new Verdict() {
            @Override
            public Future<List<Outcome>> choices(CallId call) {
                return plan(call)
                        .map(found -> found.flatMap(plan -> packs.shelf()
                                        .pack(plan.pack())
                                        .map(pack -> Cast.choices(plan.expected().stream(), pack)))
                                .orElse(List.of()));
            }

            @Override
            public Future<Map<String, String>> fields(CallId call) {
                return plan(call)
                        .map(found -> found.flatMap(plan -> packs.shelf()
                                        .role(plan.pack(), plan.scenario())
                                        .map(role -> truths(
                                                packs.shelf().pack(plan.pack()).orElseThrow(), role)))
                                .orElse(Map.of()));
            }

            private Future<Optional<CallPlan>> plan(CallId call) {
                return conductor
                        .look()
                        .map(floor -> floor.callOrRecent(call)
                                .flatMap(timeline -> timeline.points().plan()));
            }
        };
    }

    private static Map<String, String> truths(Pack pack, Role role) {
        var truths = new LinkedHashMap<String, String>();
        role.scenario()
                .script()
                .flatMap(pack.handbook()::script)
                .map(Script::fields)
                .orElse(List.of())
                .forEach(key -> role.facts().get(key).ifPresent(fact -> truths.put(key, fact.value())));
        return truths;
    }

    private static List<Outcome> choices(Stream<Outcome> right, Pack pack) {
        var choices = new ArrayList<>(right.toList());
        pack.outcomes().all().stream()
                .filter(code -> !code.notReached())
                .flatMap(Cast::outcomes)
                .filter(outcome -> !choices.contains(outcome))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    private static Stream<Outcome> outcomes(OutcomeCode code) {
        return code.subCodes().isEmpty()
                ? Stream.of(Outcome.of(code.code(), ""))
                : code.subCodes().stream().map(sub -> Outcome.of(code.code(), sub.code()));
    }
}
