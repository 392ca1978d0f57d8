package be.cyberfam.lab.scenario;

/** How much a customer makes of his call. */
public enum Pace {
    /** All of the scenario, digressions too. */
    NATURAL,
    /** The shortest sound way through: optional steps and digressions are left out. For demonstrations and tests. */
    BRISK
}
