package be.cyberfam.lab.measure;

import java.util.function.DoubleUnaryOperator;

/**
 * A queue in which callers give up after a time that is exponentially distributed (M/M/n+M, Palm; Mandelbaum and Zeltyn, "Service engineering in action").
 *
 * @param patienceSeconds 1/θ, the mean patience
 * @param waits Pw, the share of callers who wait
 * @param abandons P(ab), the share of callers who give up
 */
public record ErlangA(Load load, double patienceSeconds, double waits, double abandons) {
    private static final double NEGLIGIBLE = 1e-17;
    private static final int STEPS = 2_000;

    /**
     * With A(x,y) = 1 + Σ_{j≥1} y^j / Π_{k=1..j}(x+k), A = A(nμ/θ, λ/θ) and B = Erlang B: Pw = A·B / (1 + (A − 1)B); P(ab|wait) = 1/(ρA) + 1 − 1/ρ; P(ab) = Pw ·
     * P(ab|wait).
     */
    public static ErlangA of(Load load, double patienceSeconds) {
        if (!(patienceSeconds > 0)) throw new IllegalArgumentException("patience of " + patienceSeconds + " s");
        double a = series(load.seats() * patienceSeconds / load.ahtSeconds(), load.callsPerSecond() * patienceSeconds);
        double b = load.erlangB();
        double waits = Double.isInfinite(a) ? 1 : a * b / (1 + (a - 1) * b); // far more callers than seats: each waits
        double givesUp = 1 / (load.perSeat() * a) + 1 - 1 / load.perSeat();
        return new ErlangA(load, patienceSeconds, waits, waits * givesUp);
    }

    /** E[W] = P(ab)/θ, the mean wait of all callers in seconds, whether answered or not. */
    public double meanWaitSeconds() {
        return abandons * patienceSeconds;
    }

    /** λ(1 − P(ab)) / (nμ). */
    public double occupancy() {
        return load.perSeat() * (1 - abandons);
    }

    /** Service level A: answered≤T / offered = 1 − Pw + ∫₀ᵀ e^{−θx} v(x) dx, where v is the density of the wait a caller without end of patience would have. */
    public double answeredWithin(double seconds) {
        return 1 - waits + waits * integral(0, seconds, x -> Math.exp(-x / patienceSeconds) * weight(x)) / weights();
    }

    /** abandoned≤T / offered = ∫₀ᵀ θe^{−θx} P(V&gt;x) dx, by parts: what has not been answered by then, nor waits on. */
    public double abandonedWithin(double seconds) {
        double stillWaits = waits * integral(seconds, horizon(), this::weight) / weights();
        return 1 - answeredWithin(seconds) - stillWaits * Math.exp(-seconds / patienceSeconds);
    }

    /** Service level B: answered≤T / (offered − abandoned≤short). */
    public double serviceLevelB(double seconds, double shortSeconds) {
        return answeredWithin(seconds) / (1 - abandonedWithin(shortSeconds));
    }

    /** The density of the virtual wait but for a factor, which keeps it from being too great to be written: 1 at its peak. */
    private double weight(double x) {
        double peak = Math.max(0, Math.log(load.perSeat()) * patienceSeconds);
        return Math.exp(exponent(x) - exponent(peak));
    }

    /** λH(x) − nμx, H(x) = (1 − e^{−θx})/θ. */
    private double exponent(double x) {
        double arrived = load.callsPerSecond() * patienceSeconds * -Math.expm1(-x / patienceSeconds);
        return arrived - load.seats() * x / load.ahtSeconds();
    }

    private double weights() {
        return integral(0, horizon(), this::weight);
    }

    /** Behind it the weight is negligible: λH is below λ/θ there. */
    private double horizon() {
        double most = load.callsPerSecond() * patienceSeconds - Math.log(NEGLIGIBLE);
        return most * load.ahtSeconds() / load.seats();
    }

    /** Simpson's rule. */
    private static double integral(double from, double to, DoubleUnaryOperator f) {
        double step = (to - from) / STEPS;
        double sum = f.applyAsDouble(from) + f.applyAsDouble(to);
        for (int i = 1; i < STEPS; i++) sum += (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(from + i * step);
        return sum * step / 3;
    }

    private static double series(double x, double y) {
        double sum = 1;
        double term = 1;
        for (int j = 1; term > NEGLIGIBLE * sum; j++) {
            term *= y / (x + j);
            sum += term;
        }
        return sum;
    }
}
