package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All packs that were found sound, in the order in which they are offered. */
public record PackShelf(Map<PackId, Pack> packs) {
    public PackShelf {
        packs = Collections.unmodifiableMap(new LinkedHashMap<>(packs));
    }

    public Optional<Pack> pack(PackId id) {
        return Optional.ofNullable(packs.get(id));
    }

    /** A scenario with all that is needed to play it. */
    public Optional<Role> role(PackId pack, ScenarioId scenario) {
        return pack(pack).flatMap(found -> found.scenario(scenario).map(found::role));
    }
}
