package be.cyberfam.lab.call;

import java.util.Locale;

/** What can be wrong with a customer's line. */
public enum LineTrouble {
    /** Single pieces of what is said are missing. */
    LOSS,
    /** Pieces are missing in bursts. */
    GAPS,
    /** Packets come unevenly. */
    JITTER,
    /** Both are hardly heard. */
    FAINT,
    /** It crackles. */
    CRACKLE,
    /** He stands in the street. */
    STREET,
    /** He sits in a café. */
    CAFE,
    /** Children play around him. */
    CHILDREN,
    /** A television is on. */
    TELEVISION,
    /** He hears, and is not heard. */
    ONE_WAY,
    /** He is heard, and does not hear. */
    DEAF,
    /** Who talks with him hears herself again. */
    ECHO,
    /** The line goes dead, and after some seconds the call is over. */
    DROP;

    /** As packs and the API write it: lower case, with a hyphen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
