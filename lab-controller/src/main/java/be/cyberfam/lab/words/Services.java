package be.cyberfam.lab.words;

/**
 * What a lab was told of.
 *
 * @param recogniser writes down what agents say
 * @param talker words what customers say
 */
public record Services(Recogniser recogniser, Talker talker) {
    /** Nothing leaves the lab: customers go by what is certain, and say what was written. */
    public static final Services NONE = new Services(Recogniser.NONE, Talker.NONE);

    public boolean recognises() {
        return !recogniser.equals(Recogniser.NONE);
    }

    public boolean talks() {
        return !talker.equals(Talker.NONE);
    }
}
