package be.cyberfam.lab.conversation;

/**
 * How content a customer is with a call that is over, from 1 to 5; its reasons are the ledger of his mood. Simulated: it says how this
 * customer was written, not how a person would feel.
 *
 * <p>Was his matter brought to its end: 4 + level / 2. Was it not, because he or she hung up before: 2 + level / 2, at most 2. Half a
 * point is rounded up, and what is under 1 or over 5 is 1 or 5.
 *
 * @param score with everything that moved his mood
 * @param herScore the same without what is none of the agent's doing: the queue, a bad line, a supervisor
 * @param level his mood at the end
 * @param served whether his matter was brought to its end
 */
public record Satisfaction(int score, int herScore, int level, boolean served) {
    private static final int SERVED = 4;
    private static final int UNSERVED = 2;
    private static final int BEST = 5;

    static Satisfaction of(Mood mood, boolean served) {
        return new Satisfaction(score(mood.level(), served), score(mood.herDoing(), served), mood.level(), served);
    }

    private static int score(int level, boolean served) {
        var points = Math.round((served ? SERVED : UNSERVED) + level / 2.0);
        return Math.clamp(points, 1, served ? BEST : UNSERVED);
    }
}
