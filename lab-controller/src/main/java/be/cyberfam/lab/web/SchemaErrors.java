package be.cyberfam.lab.web;

import be.cyberfam.lab.web.Problem.FieldError;
import io.vertx.json.schema.OutputUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a schema validator's output into what a person can act on: one line per place, innermost reasons only. Of the
 * branches of a {@code oneOf} that all failed it keeps the one whose {@code const} fitted; when the kind is not told at
 * all, only what every branch misses.
 */
final class SchemaErrors {
    static final String MOMENT = "must be a moment with its zone, as in 2026-03-09T09:00:00Z";

    private static final Set<String> REASONS = Set.of(
            "required",
            "type",
            "enum",
            "const",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "format");
    private static final Pattern BRANCH = Pattern.compile("(.*/oneOf)/(\\d+)/.*");
    private static final Pattern QUOTED = Pattern.compile(".*\"([^\"]+)\".*");

    private SchemaErrors() {}

    /** One line per place that does not fit; empty when the value fits. */
    static List<FieldError> of(OutputUnit output) {
        if (Boolean.TRUE.equals(output.getValid())) {
            return List.of();
        }
        var units = Optional.ofNullable(output.getErrors()).orElse(List.of());
        var reasons =
                fittingBranches(units.stream().filter(SchemaErrors::isReason).toList());
        var errors = new LinkedHashMap<String, FieldError>();
        reasons.forEach(unit -> add(errors, unit));
        units.stream().filter(SchemaErrors::isUnknownField).forEach(unit -> addUnknown(errors, unit));
        return errors.isEmpty() ? List.of(new FieldError("#", "does not fit")) : List.copyOf(errors.values());
    }

    private static void add(Map<String, FieldError> errors, OutputUnit unit) {
        var error = error(unit);
        errors.putIfAbsent(error.pointer(), error);
    }

    /** A field nobody knows; fields that are known and wrong are reported as unknown too, and were added before. */
    private static void addUnknown(Map<String, FieldError> errors, OutputUnit unit) {
        var pointer = unit.getInstanceLocation();
        boolean within = errors.keySet().stream().anyMatch(p -> p.equals(pointer) || p.startsWith(pointer + "/"));
        if (!within && !BRANCH.matcher(unit.getKeywordLocation()).matches()) {
            errors.put(pointer, new FieldError(pointer, "is not known here"));
        }
    }

    private static FieldError error(OutputUnit unit) {
        if (keyword(unit).equals("required")) {
            var name = QUOTED.matcher(unit.getError());
            return new FieldError(
                    unit.getInstanceLocation() + "/" + (name.matches() ? name.group(1) : "?"), "is missing");
        }
        return new FieldError(
                unit.getInstanceLocation(), keyword(unit).equals("pattern") ? allowed(unit) : unit.getError());
    }

    /** A regular expression tells a person nothing: there are moments, and there are names. */
    private static String allowed(OutputUnit unit) {
        return unit.getAbsoluteKeywordLocation().contains("/When/")
                ? MOMENT
                : "may hold letters from a to z, digits and - only, 40 at most";
    }

    private static boolean isReason(OutputUnit unit) {
        return REASONS.contains(keyword(unit));
    }

    private static boolean isUnknownField(OutputUnit unit) {
        return keyword(unit).equals("additionalProperties");
    }

    private static String keyword(OutputUnit unit) {
        var place = unit.getKeywordLocation();
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static List<OutputUnit> fittingBranches(List<OutputUnit> units) {
        var kept = new ArrayList<OutputUnit>();
        for (var unit : units) {
            var branch = BRANCH.matcher(unit.getKeywordLocation());
            if (!branch.matches() || !isOtherKind(units, branch.group(1) + "/" + branch.group(2) + "/")) {
                kept.add(unit);
            }
        }
        return kept.isEmpty() ? kinds(units) : inEveryBranch(kept);
    }

    private static List<OutputUnit> inEveryBranch(List<OutputUnit> units) {
        long branches = units.stream()
                .map(u -> BRANCH.matcher(u.getKeywordLocation()))
                .filter(Matcher::matches)
                .map(m -> m.group(2))
                .distinct()
                .count();
        return units.stream()
                .filter(u -> !BRANCH.matcher(u.getKeywordLocation()).matches()
                        || units.stream().filter(v -> isSame(u, v)).count() >= branches)
                .toList();
    }

    private static boolean isSame(OutputUnit one, OutputUnit other) {
        return one.getInstanceLocation().equals(other.getInstanceLocation())
                && Objects.equals(one.getError(), other.getError());
    }

    private static boolean isOtherKind(List<OutputUnit> units, String branch) {
        return units.stream()
                .anyMatch(u ->
                        u.getKeywordLocation().startsWith(branch) && keyword(u).equals("const"));
    }

    /** When no branch fitted: say so where the kind is told, once, with the kinds there are. */
    private static List<OutputUnit> kinds(List<OutputUnit> units) {
        var wrong = units.stream().filter(u -> keyword(u).equals("const")).toList();
        var known = wrong.stream()
                .map(u -> QUOTED.matcher(u.getError()))
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .collect(Collectors.joining(", "));
        wrong.forEach(u -> u.setError("is none of " + known));
        return wrong.stream().limit(1).toList();
    }
}
