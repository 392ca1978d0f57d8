package be.cyberfam.lab.assess;

import java.util.List;

/** Criteria that belong together, as in "welcome" or "close". */
public record Section(String title, List<Criterion> criteria) {
    public Section {
        criteria = List.copyOf(criteria);
        if (title.isBlank() || criteria.isEmpty()) {
            throw new IllegalArgumentException(
                    "section \"" + title + "\" has no title or no criterion: write both, or leave it out");
        }
    }
}
