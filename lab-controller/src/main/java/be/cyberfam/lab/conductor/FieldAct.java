package be.cyberfam.lab.conductor;

import java.time.Instant;

/**
 * One thing a trainee did at one field of her desk; never anything of another window.
 *
 * @param at by the lab's clock, as her page keeps it
 * @param field the field's name, for example {@code new-address} or {@code note}
 * @param detail the key, the choice, or what stood in the field when she left it; may be empty
 */
public record FieldAct(Instant at, String field, Kind kind, String detail) {
    /** What she did. */
    public enum Kind {
        /** The field got the focus. */
        ENTERED,
        /** A key was struck in it. */
        KEY,
        /** Something was pasted into it. */
        PASTED,
        /** One of several was chosen, or something was opened. */
        CHOSE,
        /** The field lost the focus. */
        LEFT
    }
}
