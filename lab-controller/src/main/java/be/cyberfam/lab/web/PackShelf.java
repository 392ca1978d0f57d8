package be.cyberfam.lab.web;

import be.cyberfam.lab.scenario.Pack;
import java.util.List;
import java.util.Optional;

/** The packs that were found when the lab started. */
record PackShelf(List<Pack> packs) {
    PackShelf {
        packs = List.copyOf(packs);
    }

    Optional<Pack> named(String id) {
        return packs.stream().filter(pack -> pack.id().value().equals(id)).findFirst();
    }
}
