package be.cyberfam.lab.scenario;

import java.util.Locale;

/** The kinds of calls a trainee learns to take. */
public enum Family {
    /** Welcome and information. */
    WELCOME,
    COMPLAINT,
    TECHNICAL,
    /** Sales and keeping customers. */
    SALES,
    /** Difficult calls: anger, distress, attempts at fraud. */
    DIFFICULT;

    /** The word in files and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
