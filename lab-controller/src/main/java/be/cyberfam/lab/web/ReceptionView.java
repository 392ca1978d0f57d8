package be.cyberfam.lab.web;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.exercise.Announcing;
import be.cyberfam.lab.exercise.Overflow;
import be.cyberfam.lab.exercise.Reception;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How callers are received, in the API's words. */
record ReceptionView(
        boolean menu,
        String announce,
        @Nullable Long announceEveryMs,
        @Nullable Full overflow,
        @Nullable List<String> urgent) {

    /** When a line is full, and the line a caller goes on to; no line: he is asked to call later. */
    record Full(
            @Nullable Long afterMs,
            @Nullable Integer waiting,
            @Nullable String to) {
        static Full of(Overflow full) {
            return new Full(
                    full.after().map(Duration::toMillis).orElse(null),
                    full.waiting().orElse(null),
                    full.to().map(LineId::value).orElse(null));
        }

        Overflow toOverflow() {
            return new Overflow(
                    Optional.ofNullable(afterMs).map(Duration::ofMillis),
                    Optional.ofNullable(waiting),
                    Optional.ofNullable(to).map(LineId::new));
        }
    }

    static ReceptionView of(Reception reception) {
        return new ReceptionView(
                !reception.menu().isEmpty(),
                Words.kebab(reception.announcing().kind()),
                reception.announcing().every().toMillis(),
                reception.overflow().map(Full::of).orElse(null),
                reception.urgent().stream().map(ScenarioId::value).sorted().toList());
    }

    /**
     * Refuses what cannot be.
     *
     * @param keys by which key of the menu the customers of a pack ask for their line
     */
    Reception toReception(Map<PackId, String> keys) {
        if (menu && keys.isEmpty()) {
            throw Refusal.badField("#/reception/menu", "no line of this lab has a key: see lines in lab.yaml");
        }
        try {
            return new Reception(
                    menu ? keys : Map.of(),
                    announcing(),
                    Optional.ofNullable(overflow).map(Full::toOverflow),
                    urgentOnes());
        } catch (IllegalArgumentException e) {
            throw Refusal.badField("#/reception", String.valueOf(e.getMessage()));
        }
    }

    private Announcing announcing() {
        var every = Optional.ofNullable(announceEveryMs).map(Duration::ofMillis).orElse(Announcing.NOTHING.every());
        return new Announcing(Words.constant(Announcing.Kind.class, announce), every);
    }

    private Set<ScenarioId> urgentOnes() {
        return Optional.ofNullable(urgent).orElse(List.of()).stream()
                .map(ScenarioId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
