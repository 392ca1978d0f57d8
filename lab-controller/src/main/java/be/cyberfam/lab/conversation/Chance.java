package be.cyberfam.lab.conversation;

/**
 * Chance that can be asked again: a question and a seed always have the same answer, in whatever order questions are
 * asked (SplitMix64 over the seed and the question).
 */
record Chance(long seed) {
    /** Evenly spread over [0, 1). */
    double of(String question, int nth) {
        return (mixed(question, nth) >>> 11) * 0x1.0p-53;
    }

    /** One of 0 to {@code bound} − 1. */
    int below(int bound, String question, int nth) {
        return (int) (of(question, nth) * bound);
    }

    private long mixed(String question, int nth) {
        var mixed = mix(seed);
        for (var i = 0; i < question.length(); i++) {
            mixed = mix(mixed ^ question.charAt(i));
        }
        return mix(mixed ^ nth);
    }

    private static long mix(long value) {
        var mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
