package be.cyberfam.lab.measure;

import java.util.Optional;

/**
 * A queue in which nobody gives up (M/M/n): Pw = B / (1 − ρ(1 − B)).
 *
 * @param waits Pw, the share of callers who wait
 */
public record ErlangC(Load load, double waits) {
    /** Empty when ρ ≥ 1: the queue grows without end and has no such figures. */
    public static Optional<ErlangC> of(Load load) {
        if (load.perSeat() >= 1) return Optional.empty();
        double b = load.erlangB();
        return Optional.of(new ErlangC(load, b / (1 - load.perSeat() * (1 - b))));
    }

    /** ASA = Pw·AHT / (n − a), in seconds. */
    public double asaSeconds() {
        return waits * load.ahtSeconds() / free();
    }

    /** SL(T) = 1 − Pw·e^{−(n−a)T/AHT}. */
    public double answeredWithin(double seconds) {
        return 1 - waits * Math.exp(-free() * seconds / load.ahtSeconds());
    }

    private double free() {
        return load.seats() - load.erlangs();
    }
}
