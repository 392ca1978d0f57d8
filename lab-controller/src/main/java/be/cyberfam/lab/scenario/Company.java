package be.cyberfam.lab.scenario;

/**
 * The fictitious company whose line the customers ring.
 *
 * @param name as the agent says it
 * @param activity what it does, in one sentence
 * @param greeting how its agents answer the telephone
 */
public record Company(String name, String activity, String greeting) {
    public Company {
        if (name.isBlank() || activity.isBlank() || greeting.isBlank()) {
            throw new IllegalArgumentException("the company lacks something: write name, activity and greeting");
        }
    }
}
