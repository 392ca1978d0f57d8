package be.cyberfam.lab.call;

import java.time.Duration;
import java.util.List;

/**
 * What a colleague whom the lab plays made of a call she was asked about or given, from what is known for certain.
 *
 * @param briefing how long the trainee had spoken to her by then
 * @param askedBack how often she had to ask back
 * @param missing the fields of the form she wanted filled and that were not, by their keys
 */
public record Handover(Verdict verdict, Duration briefing, int askedBack, List<String> missing) {
    /** How she decided. */
    public enum Verdict {
        /** She was told enough and takes the customer. */
        ACCEPTED,
        /** Her service does not deal with such calls. */
        NOT_OURS,
        /** She asked what it is about and was hardly told. */
        NOT_TOLD,
        /** Something the trainee had to find out first is not written down. */
        NOT_CHECKED,
        /** She was given the customer before she had agreed. */
        UNANNOUNCED
    }

    public Handover {
        missing = List.copyOf(missing);
    }

    /** Whether she knew whom she was given and why. */
    public boolean isExplained() {
        return verdict == Verdict.ACCEPTED;
    }
}
