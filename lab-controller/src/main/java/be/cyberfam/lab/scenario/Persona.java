package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.CustomerId;
import java.util.List;
import java.util.Optional;

/**
 * Who a customer is, whatever he calls about.
 *
 * @param name as he gives it on the telephone and as the screen shows him
 * @param age in years
 * @param voice how he sounds, and his language
 * @param patience how long he waits in the queue
 * @param manner how he behaves on the telephone
 * @param mood how much things weigh with him
 * @param facts his own record: name, number, address
 * @param dossier what the company has of him besides
 */
public record Persona(
        CustomerId id,
        String name,
        int age,
        Voice voice,
        Patience patience,
        Manner manner,
        MoodRules mood,
        Facts facts,
        Dossier dossier) {
    public Persona {
        if (name.isBlank()) {
            throw new IllegalArgumentException("customer \"" + id + "\" has no name: write one");
        }
        if (age < 16 || age > 110) {
            throw new IllegalArgumentException("customer \"" + id + "\" is " + age + ": write an age from 16 to 110");
        }
    }

    /** His number as his record has it; empty when there is none. */
    public Optional<String> telephone() {
        return facts.get("phone").map(Fact::value);
    }

    /** His own record, and how he spells his name: {@code {spelled-name}}. */
    public Facts known() {
        var spelled = Spelling.of(name, voice.language());
        return new Facts(List.of(new Fact("spelled-name", name, spelled.isEmpty() ? name : spelled, List.of())))
                .with(facts);
    }
}
