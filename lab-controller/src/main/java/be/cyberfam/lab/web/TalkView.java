package be.cyberfam.lab.web;

import be.cyberfam.lab.measure.CallTalk;
import be.cyberfam.lab.measure.Hold;
import be.cyberfam.lab.measure.Interruption;
import be.cyberfam.lab.measure.Interval;
import be.cyberfam.lab.measure.Side;
import be.cyberfam.lab.measure.TalkMeasures;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a call was talked, as JSON: every stretch in ms from the answer; null is not measured. */
record TalkView(
        long connectedMs,
        List<Span> agent,
        List<Span> customer,
        List<Span> unheard,
        List<HoldSpan> holds,
        @Nullable Long greetingDelayMs,
        List<Span> answeringGaps,
        List<Cut> interruptions,
        int backChannels,
        List<Span> deadAir,
        long agentMs,
        long customerMs,
        long bothMs,
        @Nullable Long longestMonologueMs,
        @Nullable Integer agentDbfs,
        @Nullable Integer customerDbfs,
        boolean noisy,
        Limits limits) {

    record Span(long fromMs, long toMs) {
        static Span of(Interval at) {
            return new Span(at.fromMs(), at.toMs());
        }
    }

    record HoldSpan(long fromMs, long toMs, boolean announced) {
        static HoldSpan of(Hold hold) {
            return new HoldSpan(hold.at().fromMs(), hold.at().toMs(), hold.announced());
        }
    }

    /** @param yielded who fell silent first; null when both did */
    record Cut(
            long fromMs, long toMs, String began, @Nullable String yielded) {
        static Cut of(Interruption cut) {
            return new Cut(
                    cut.at().fromMs(),
                    cut.at().toMs(),
                    Words.kebab(cut.began()),
                    cut.yielded().map(Words::kebab).orElse(null));
        }
    }

    /** By what the figures are judged, in ms, so that no screen has a second copy of it. */
    record Limits(
            long promptGreetingMs,
            long earlyAnswerMs,
            long lateAnswerMs,
            long interruptionMs,
            long deadAirMs,
            long faultyAirMs,
            long announcedWithinMs) {
        static final Limits USUAL = new Limits(
                TalkMeasures.PROMPT_GREETING_MS,
                TalkMeasures.EARLY_ANSWER_MS,
                TalkMeasures.LATE_ANSWER_MS,
                Interruption.INTERRUPTS_MS,
                TalkMeasures.DEAD_AIR_MS,
                TalkMeasures.FAULTY_AIR_MS,
                Hold.JUST_BEFORE_MS);
    }

    static TalkView of(CallTalk talk) {
        var speech = talk.speech();
        var found = talk.measures();
        return new TalkView(
                speech.connectedMs(),
                spans(speech.of(Side.AGENT)),
                spans(speech.of(Side.CUSTOMER)),
                spans(talk.unheard()),
                talk.holds().stream().map(HoldSpan::of).toList(),
                orNull(found.greetingDelayMs()),
                spans(found.answeringGaps()),
                found.interruptions().stream().map(Cut::of).toList(),
                found.backChannels(),
                spans(found.deadAir()),
                found.agentMs(),
                found.customerMs(),
                found.bothMs(),
                orNull(found.longestMonologueMs()),
                orNull(talk.agentDbfs()),
                orNull(talk.customerDbfs()),
                talk.noisy(),
                Limits.USUAL);
    }

    private static List<Span> spans(List<Interval> intervals) {
        return intervals.stream().map(Span::of).toList();
    }

    private static <T> @Nullable T orNull(Optional<T> maybe) {
        return maybe.orElse(null);
    }
}
