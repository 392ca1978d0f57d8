package be.cyberfam.lab.measure;

import be.cyberfam.lab.call.HandleTime;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * The figures of many handled calls: of a person, a class, an exercise or a period. Each with what it was made of; medians where
 * one long call would move a mean.
 *
 * @param calls handled calls
 * @param measured of these, those of which it is known how they were talked
 * @param greetingMs the median delay of the first word; empty when none was measured
 * @param answerMs the median answering gap
 * @param natural answers that neither cut in nor came late
 * @param interruptions she began, in all measured calls
 * @param interrupted the customer began
 * @param silences of 3 s and more
 * @param holds how often the customer was on hold
 * @param unannounced of these, those without a word before
 * @param talkShare her part of all that was spoken
 * @param outcomes right ones of those that can be judged
 * @param fields right ones of those she filled
 */
public record PeriodFigures(
        int calls,
        Mean handle,
        Mean talk,
        Mean hold,
        Mean wrap,
        int measured,
        Optional<Long> greetingMs,
        Optional<Long> answerMs,
        Share natural,
        long interruptions,
        long interrupted,
        long silences,
        long holds,
        long unannounced,
        Share talkShare,
        Share outcomes,
        Share fields) {

    public static PeriodFigures of(List<CallFigures> calls) {
        var talks = calls.stream().flatMap(call -> call.talk().stream()).toList();
        var measures = talks.stream().map(CallTalk::measures).toList();
        var holds = talks.stream().flatMap(talk -> talk.holds().stream()).toList();
        var judged =
                calls.stream().flatMap(call -> call.outcomeRight().stream()).toList();
        return new PeriodFigures(
                calls.size(),
                mean(calls, HandleTime::handleMs),
                mean(calls, HandleTime::talkMs),
                mean(calls, HandleTime::holdMs),
                mean(calls, HandleTime::wrapMs),
                talks.size(),
                median(measures.stream()
                        .flatMap(m -> m.greetingDelayMs().stream())
                        .mapToLong(Long::longValue)),
                median(measures.stream()
                        .flatMap(m -> m.answeringGapsMs().stream())
                        .mapToLong(Long::longValue)),
                sum(measures.stream().map(TalkMeasures::naturalAnswers).toList()),
                total(measures, m -> m.interruptionsBy(Side.AGENT)),
                total(measures, m -> m.interruptionsBy(Side.CUSTOMER)),
                total(measures, m -> m.deadAir().size()),
                holds.size(),
                holds.stream().filter(hold -> !hold.announced()).count(),
                sum(measures.stream().map(TalkMeasures::talkShare).toList()),
                new Share(judged.stream().filter(right -> right).count(), judged.size()),
                sum(calls.stream().map(CallFigures::fields).toList()));
    }

    private static Mean mean(List<CallFigures> calls, ToLongFunction<HandleTime> part) {
        return new Mean(calls.stream().map(CallFigures::time).mapToLong(part).sum(), calls.size());
    }

    private static long total(List<TalkMeasures> measures, ToLongFunction<TalkMeasures> part) {
        return measures.stream().mapToLong(part).sum();
    }

    private static Share sum(List<Share> shares) {
        return new Share(
                shares.stream().mapToLong(Share::numerator).sum(),
                shares.stream().mapToLong(Share::denominator).sum());
    }

    private static Optional<Long> median(LongStream values) {
        var sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        int middle = sorted.length / 2;
        return Optional.of(
                sorted.length % 2 == 1 ? sorted[middle] : Math.round((sorted[middle - 1] + sorted[middle]) / 2.0));
    }
}
