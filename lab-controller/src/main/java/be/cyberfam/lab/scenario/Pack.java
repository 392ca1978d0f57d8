package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.dialler.CallingList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of scenarios, read and found sound.
 *
 * @param language as in {@code fr-be}
 * @param common the phrases of every {@link Occasion}
 * @param personas everybody who may call
 * @param scenarios in the order of their ids
 * @param standIns who answers at the number of somebody else, in the order of their ids
 * @param handbook what those who take the calls are given to work with
 * @param colleagues whom those can ask outside the room, or give a customer to
 * @param lists people its exercises may call
 * @param hash SHA-256 over the names and bytes of all its files, in hex: names exactly what was played
 */
public record Pack(
        PackId id,
        String title,
        String language,
        Company company,
        OutcomeCodes outcomes,
        Map<PhraseId, Phrase> common,
        Map<CustomerId, Persona> personas,
        List<Scenario> scenarios,
        List<Scenario> standIns,
        Handbook handbook,
        List<Colleague> colleagues,
        List<CallingList> lists,
        String hash) {
    public Pack {
        common = Map.copyOf(common);
        personas = Map.copyOf(personas);
        scenarios = List.copyOf(scenarios);
        standIns = List.copyOf(standIns);
        colleagues = List.copyOf(colleagues);
        lists = List.copyOf(lists);
        for (var occasion : Occasion.values()) {
            if (!occasion.isOptional() && !common.containsKey(occasion.phrase())) {
                throw new IllegalArgumentException("the common phrases lack \"" + occasion.phrase() + "\": write it");
            }
        }
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("pack \"" + id + "\" has no scenario: write one");
        }
    }

    /** One of those who call or are called, or who stand in for them. */
    public Optional<Scenario> scenario(ScenarioId id) {
        return Stream.concat(scenarios.stream(), standIns.stream())
                .filter(scenario -> scenario.id().equals(id))
                .findFirst();
    }

    public Optional<Colleague> colleague(String id) {
        return colleagues.stream()
                .filter(colleague -> colleague.id().equals(id))
                .findFirst();
    }

    public Optional<CallingList> list(String id) {
        return lists.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    /** The same pack with fewer scenarios and no lists, for a run that has no time to have them all spoken; its hash names all its files still. */
    public Pack withOnly(Collection<ScenarioId> few) {
        return new Pack(
                id,
                title,
                language,
                company,
                outcomes,
                common,
                personas,
                scenarios.stream()
                        .filter(scenario -> few.contains(scenario.id()))
                        .toList(),
                standIns,
                handbook,
                colleagues,
                List.of(),
                hash);
    }

    /** Who may answer in somebody's place, and what is right to record of each. */
    public List<Pickup.SomebodyElse> others() {
        return standIns.stream()
                .map(other -> new Pickup.SomebodyElse(other.id(), other.right()))
                .toList();
    }

    /** Who plays a scenario; a pack that was read has one for each. */
    public Persona personaOf(Scenario scenario) {
        var persona = personas.get(scenario.customer());
        if (persona == null) {
            throw new IllegalArgumentException("scenario \"" + scenario.id() + "\" is not of pack \"" + id + "\"");
        }
        return persona;
    }

    /** A scenario with all that is needed to play it. */
    public Role role(Scenario scenario) {
        return new Role(this.id, scenario, personaOf(scenario), common);
    }
}
