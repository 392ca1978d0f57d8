package be.cyberfam.lab.assess;

/** What one criterion of one call was given. */
public sealed interface Mark {
    /** So many points, 0 to the criterion's best mark. */
    record Points(int value) implements Mark {
        public Points {
            if (value < 0) {
                throw new IllegalArgumentException("a mark of " + value + ": give 0 or more");
            }
        }
    }

    /** It could not arise in this call: its weight drops out. */
    record NotApplicable() implements Mark {}
}
