package be.cyberfam.lab.conductor;

/** What a person is here for; every right follows from it. */
public enum Role {
    /** Sits at a seat; sees what is her own. */
    TRAINEE,
    /** Sees and steers the whole floor. */
    SUPERVISOR,
    /** A call centre that trials candidates. */
    PARTNER,
    /** May do everything, people and roles included. */
    ADMIN
}
