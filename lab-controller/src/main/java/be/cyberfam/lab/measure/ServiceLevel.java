package be.cyberfam.lab.measure;

/** The three formulas a service level SL(T) is known by; a figure is never shown without its letter. */
public enum ServiceLevel {
    /** answered≤T / offered. */
    A,
    /** answered≤T / (offered − abandoned≤short): the default. */
    B,
    /** (answered≤T + abandoned≤T) / offered. */
    C;

    /** The level reached. */
    public Share of(QueueCounts counts) {
        return switch (this) {
            case A -> new Share(counts.answeredInTime(), counts.offered());
            case B -> new Share(counts.answeredInTime(), counts.offered() - counts.abandonedShort());
            case C -> new Share(counts.answeredInTime() + counts.abandonedInTime(), counts.offered());
        };
    }
}
