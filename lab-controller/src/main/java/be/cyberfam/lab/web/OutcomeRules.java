package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.scenario.OutcomeCodes;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.PackShelf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which outcomes a call may have: those of its pack. */
final class OutcomeRules {
    private final PackShelf packs;

    OutcomeRules(PackShelf packs) {
        this.packs = packs;
    }

    record Said(
            String code, @Nullable String subCode, @Nullable String note) {
        Outcome outcome() {
            return new Outcome(code, subCode == null ? "" : subCode, note == null ? "" : note);
        }
    }

    /** The outcome; refuses a code the call's pack does not have, or a sub-code that is not of that code. */
    Outcome checked(Optional<CallTimeline> call, Said said) {
        var outcome = said.outcome();
        call.flatMap(c -> c.points().plan())
                .map(CallPlan::pack)
                .flatMap(packs::pack)
                .map(Pack::outcomes)
                .filter(codes -> !codes.allow(outcome))
                .ifPresent(codes -> refuse(codes, outcome));
        return outcome;
    }

    private static void refuse(OutcomeCodes codes, Outcome outcome) {
        var known = codes.all().stream()
                .filter(c -> c.code().equals(outcome.code()))
                .findFirst();
        if (known.isEmpty()) {
            throw Refusal.badField("#/code", "is no outcome of this pack: " + list(codes.all(), c -> c.code()));
        }
        var subCodes = known.get().subCodes();
        throw Refusal.badField(
                "#/subCode",
                subCodes.isEmpty()
                        ? "must be left out: " + outcome.code() + " has no sub-codes"
                        : "is none of " + outcome.code() + ": " + list(subCodes, c -> c.code()));
    }

    private static <T> String list(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(", "));
    }
}
