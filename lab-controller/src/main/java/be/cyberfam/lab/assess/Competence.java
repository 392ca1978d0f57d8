package be.cyberfam.lab.assess;

import be.cyberfam.lab.scenario.Labels;
import java.util.List;

/**
 * One thing somebody can do, in plain words.
 *
 * @param id stays the same while the grid changes around it: signatures name it
 * @param references where the trade's own descriptions say the same
 */
public record Competence(String id, Labels title, List<Reference> references, List<Indicator> indicators) {
    public Competence {
        references = List.copyOf(references);
        indicators = List.copyOf(indicators);
        var here = "competence \"" + id + "\"";
        Grid.check(here, id.matches("[a-z0-9-]{1,40}"), "has no fitting id", "small letters, digits and hyphens");
        Grid.check(here, !indicators.isEmpty(), "has no indicator", "at least one, judged by machine or by a person");
    }
}
