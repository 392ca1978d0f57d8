package be.cyberfam.lab.measure;

import java.util.List;
import java.util.Optional;

/**
 * How one call was talked (DOMAIN §3), all in ms. What could not be measured is empty, never 0; nothing here says
 * how anybody felt.
 *
 * @param greetingDelayMs from the answer to her first word
 * @param answeringGaps from the end of each turn of the customer's to her next word
 * @param interruptions who spoke into whose turn, in order
 * @param backChannels short words of hers inside a turn of his that went on ("oui", "d'accord")
 * @param deadAir silences of both of 3 s and more, not on hold
 * @param agentMs how long she spoke
 * @param customerMs how long he spoke
 * @param bothMs how long both spoke at once
 * @param longestMonologueMs her longest turn
 */
public record TalkMeasures(
        Optional<Long> greetingDelayMs,
        List<Interval> answeringGaps,
        List<Interruption> interruptions,
        int backChannels,
        List<Interval> deadAir,
        long agentMs,
        long customerMs,
        long bothMs,
        Optional<Long> longestMonologueMs) {
    /** A greeting within this is prompt. */
    public static final long PROMPT_GREETING_MS = 1_500;
    /** An answer that comes sooner cuts in; one that comes later than {@link #LATE_ANSWER_MS} hesitates. */
    public static final long EARLY_ANSWER_MS = 600;

    public static final long LATE_ANSWER_MS = 3_000;
    /** From here on a silence is flagged. */
    public static final long DEAD_AIR_MS = 3_000;
    /** Beyond this it is a fault. */
    public static final long FAULTY_AIR_MS = 20_000;

    public TalkMeasures {
        answeringGaps = List.copyOf(answeringGaps);
        interruptions = List.copyOf(interruptions);
        deadAir = List.copyOf(deadAir);
    }

    public static TalkMeasures of(Speech speech) {
        var overlaps = new Overlaps(speech);
        return new TalkMeasures(
                greetingDelay(speech),
                answeringGaps(speech),
                overlaps.interruptions(),
                overlaps.backChannels(),
                deadAir(speech),
                total(speech.agent()),
                total(speech.customer()),
                overlaps.totalMs(),
                longest(speech.turns(Side.AGENT)));
    }

    /** How long each answering gap is, in order. */
    public List<Long> answeringGapsMs() {
        return answeringGaps.stream().map(Interval::lengthMs).toList();
    }

    /** Interruptions one side began. */
    public long interruptionsBy(Side side) {
        return interruptions.stream().filter(i -> i.began() == side).count();
    }

    /** Her share of all that was spoken; empty when nobody spoke. */
    public Share talkShare() {
        return new Share(agentMs, agentMs + customerMs);
    }

    /** Answers that neither cut in nor came late, of all answers. */
    public Share naturalAnswers() {
        var natural = answeringGaps.stream()
                .filter(gap -> gap.lengthMs() >= EARLY_ANSWER_MS && gap.lengthMs() <= LATE_ANSWER_MS)
                .count();
        return new Share(natural, answeringGaps.size());
    }

    /** Silences that are a fault. */
    public long faultySilences() {
        return deadAir.stream().filter(air -> air.lengthMs() > FAULTY_AIR_MS).count();
    }

    private static Optional<Long> greetingDelay(Speech speech) {
        return speech.agent().stream().findFirst().map(Interval::fromMs);
    }

    /** The word passes from him to her when she is the first to speak after his turn, and no hold lies between. */
    private static List<Interval> answeringGaps(Speech speech) {
        return speech.turns(Side.CUSTOMER).stream()
                .flatMap(turn -> answerTo(turn, speech).stream())
                .toList();
    }

    private static Optional<Interval> answerTo(Interval turn, Speech speech) {
        if (speech.agent().stream().anyMatch(spurt -> spurt.holds(turn.toMs()))) {
            return Optional.empty(); // she spoke already when he fell silent
        }
        var next = speech.agent().stream()
                .filter(spurt -> spurt.fromMs() >= turn.toMs())
                .findFirst();
        return next.map(turn::until)
                .filter(gap -> !speech.heldIn(gap))
                .filter(gap -> speech.customer().stream().noneMatch(again -> gap.holds(again.fromMs())));
    }

    private static List<Interval> deadAir(Speech speech) {
        return speech.silences().stream()
                .filter(silence -> silence.lengthMs() >= DEAD_AIR_MS)
                .toList();
    }

    private static long total(List<Interval> spurts) {
        return spurts.stream().mapToLong(Interval::lengthMs).sum();
    }

    private static Optional<Long> longest(List<Interval> turns) {
        return turns.stream().map(Interval::lengthMs).max(Long::compare);
    }
}
