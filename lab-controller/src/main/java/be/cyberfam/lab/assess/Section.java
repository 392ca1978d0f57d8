package be.cyberfam.lab.assess;

import be.cyberfam.lab.scenario.Labels;
import java.util.List;

/** Criteria that belong together, as in "welcome" or "close". */
public record Section(Labels title, List<Criterion> criteria) {
    public Section {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException(
                    "section \"" + title.fr() + "\" has no criterion: write one, or leave it out");
        }
    }
}
