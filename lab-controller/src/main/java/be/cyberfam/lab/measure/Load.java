package be.cyberfam.lab.measure;

/**
 * Calls that come at random and the seats that answer them.
 *
 * @param callsPerSecond λ, their rate
 * @param ahtSeconds 1/μ, the mean handle time
 * @param seats n
 */
public record Load(double callsPerSecond, double ahtSeconds, int seats) {
    public Load {
        if (!(callsPerSecond > 0) || !(ahtSeconds > 0) || seats < 1)
            throw new IllegalArgumentException(
                    callsPerSecond + " calls/s of " + ahtSeconds + " s for " + seats + " seats");
    }

    /** a = λ·AHT, in erlangs. */
    public double erlangs() {
        return callsPerSecond * ahtSeconds;
    }

    /** ρ = a/n. */
    public double perSeat() {
        return erlangs() / seats;
    }

    /** Erlang B, the share of calls lost when none may wait: B(0)=1, B(k) = aB(k−1) / (k + aB(k−1)). */
    public double erlangB() {
        double b = 1;
        for (int k = 1; k <= seats; k++) b = erlangs() * b / (k + erlangs() * b);
        return b;
    }
}
