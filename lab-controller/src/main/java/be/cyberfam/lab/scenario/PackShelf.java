package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All packs that were found sound, in the order in which they are offered; it may have others, or newer ones, at the next look. */
@FunctionalInterface
public interface PackShelf {
    Map<PackId, Pack> packs();

    /** A shelf that stays as it is. */
    static PackShelf of(Map<PackId, Pack> packs) {
        var all = Collections.unmodifiableMap(new LinkedHashMap<>(packs));
        return () -> all;
    }

    default Optional<Pack> pack(PackId id) {
        return Optional.ofNullable(packs().get(id));
    }

    /** A colleague of this pack, or, for a call of no pack, of the first one that has somebody of that name. */
    default Optional<Cast> colleague(Optional<PackId> pack, String id) {
        return packs().values().stream()
                .filter(found -> pack.isEmpty() || pack.get().equals(found.id()))
                .flatMap(found -> found.colleague(id).map(who -> new Cast(found.id(), who)).stream())
                .findFirst();
    }

    /** A colleague and the pack she is of. */
    record Cast(PackId pack, Colleague who) {}

    /** A scenario with all that is needed to play it. */
    default Optional<Role> role(PackId pack, ScenarioId scenario) {
        return pack(pack).flatMap(found -> found.scenario(scenario).map(found::role));
    }
}
