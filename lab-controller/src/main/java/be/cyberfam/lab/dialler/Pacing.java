package be.cyberfam.lab.dialler;

/**
 * How many numbers to call now.
 *
 * <p>Progressive: as many as there are ready seats without a number that rings for them; hardly anybody is dropped, and
 * seats wait while nobody answers.
 *
 * <p>Predictive: the most, k, for which the persons that will be dropped stay within the limit L. Of the k numbers on their way each
 * is picked up with the measured answer rate p; of the b busy seats each is free by then with q = 1 − e^(−ring ÷ handle
 * time); r seats are ready. With X ~ Bin(k, p) and Y ~ Bin(b, q), d dropped and a answered so far:
 *
 * <pre>
 * d + E[max(0, X − r − Y)] ≤ 0.8 · L · (a + E[X])    over the session
 *     E[max(0, X − r − Y)] ≤ 1.5 · L · E[X]          at this moment
 * </pre>
 *
 * The fifth that is left covers what the measured values do not tell. The second line keeps a session that has dropped
 * few so far from dropping many at once; it may be above the limit, for the numbers on their way are not all picked up
 * at the same moment, as the sum has it. Calls more than there are seats only while one more
 * drop would still be within the limit: with 3 % not before 33 persons have answered. Until then it is progressive, and so
 * measures.
 */
public final class Pacing {
    private static final double MARGIN = 0.8;
    private static final double AT_ONCE = 1.5;
    /** For each seat, at the most: beyond that it is no estimate any more. */
    private static final int MOST_PER_SEAT = 4;

    private final DialMode mode;
    private final double limit;

    /** @param limit of the drop rate, more than 0 and at most 1 */
    public Pacing(DialMode mode, double limit) {
        if (!(limit > 0 && limit <= 1)) {
            throw new IllegalArgumentException("the limit of the drop rate is more than 0 and at most 1, not " + limit);
        }
        this.mode = mode;
        this.limit = limit;
    }

    /** How many numbers to call now, beside those that ring already. */
    public int callsNow(SeatsNow seats, DialFigures known) {
        int wanted = switch (mode) {
            case MANUAL, PREVIEW -> 0;
            case PROGRESSIVE -> seats.ready();
            case PREDICTIVE -> predicted(seats, known);
        };
        return Math.max(0, wanted - seats.underway());
    }

    private int predicted(SeatsNow seats, DialFigures known) {
        int most = seats.ready();
        if (known.drops().leavesRoom(limit)) {
            int ceiling = MOST_PER_SEAT * (seats.ready() + seats.busy());
            while (most < ceiling && isWithinLimit(most + 1, seats, known)) {
                most++;
            }
        }
        return most;
    }

    private boolean isWithinLimit(int calls, SeatsNow seats, DialFigures known) {
        double picked = known.answerRate();
        double drops = expectedDrops(calls, picked, seats, freeSoon(known));
        double session = known.drops().answered() + calls * picked;
        return drops <= AT_ONCE * limit * calls * picked && known.drops().dropped() + drops <= MARGIN * limit * session;
    }

    /** The chance that a busy seat is free by the time a number that is called now is picked up. */
    private static double freeSoon(DialFigures known) {
        double handle = Math.max(1, known.handleTime().toMillis());
        return 1 - Math.exp(-known.ring().toMillis() / handle);
    }

    private static double expectedDrops(int calls, double picked, SeatsNow seats, double free) {
        var answered = binomial(calls, picked);
        var freed = binomial(seats.busy(), free);
        double drops = 0;
        for (int x = seats.ready() + 1; x <= calls; x++) {
            for (int y = 0; y < freed.length && y < x - seats.ready(); y++) {
                drops += answered[x] * freed[y] * (x - seats.ready() - y);
            }
        }
        return drops;
    }

    /** The chances of 0, 1, … n of n, each by itself with this chance. */
    private static double[] binomial(int n, double chance) {
        var chances = new double[n + 1];
        chances[0] = 1;
        for (int i = 1; i <= n; i++) {
            for (int k = i; k > 0; k--) {
                chances[k] = chances[k] * (1 - chance) + chances[k - 1] * chance;
            }
            chances[0] *= 1 - chance;
        }
        return chances;
    }
}
