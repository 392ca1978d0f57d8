package be.cyberfam.lab.dialler;

/** Why a trainee passed over who was shown to her. */
public enum PassReason {
    /** He is better called at another time. */
    BAD_MOMENT,
    /** What is known of him is not enough, or contradicts itself. */
    FILE_UNCLEAR,
    /** Somebody has settled his matter already. */
    ALREADY_SETTLED,
    /** Her note says it. */
    OTHER
}
