package be.cyberfam.lab.measure;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.LineTrouble;
import be.cyberfam.lab.call.Spurt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads from a call's facts how it was talked: all on one axis, from the answer to the end of her part of it. */
public final class TalkReading {
    /** On such a line one of both hears nothing: what she does then is no answer to him. */
    private static final Set<LineTrouble> CUTS_OFF = Set.of(LineTrouble.ONE_WAY, LineTrouble.DEAF, LineTrouble.DROP);

    /** On such a line he hears more than her. */
    private static final Set<LineTrouble> SOUNDS = Set.of(
            LineTrouble.CRACKLE,
            LineTrouble.STREET,
            LineTrouble.CAFE,
            LineTrouble.CHILDREN,
            LineTrouble.TELEVISION,
            LineTrouble.ECHO);

    private final List<CallEvent> events;
    private final Instant answered;
    private final long connectedMs;

    private TalkReading(List<CallEvent> events, Instant answered, Instant ended) {
        this.events = events;
        this.answered = answered;
        this.connectedMs = Math.max(0, Duration.between(answered, ended).toMillis());
    }

    /** Empty when it was not measured: nobody answered, it is not over, or no ear of the lab's was on the line. */
    public static Optional<CallTalk> of(List<CallEvent> events) {
        return first(events, CallEvent.Answered.class)
                .flatMap(answer -> end(events).map(end -> new TalkReading(events, answer.at(), end)))
                .flatMap(TalkReading::read);
    }

    private Optional<CallTalk> read() {
        return first(events, CallEvent.TalkHeard.class).map(heard -> {
            var holds = holds();
            var unheard = Spans.union(Stream.concat(faults(), places(heard)).toList());
            var apart =
                    Spans.union(Stream.concat(holds.stream(), unheard.stream()).toList());
            var speech = new Speech(
                    connectedMs,
                    Spans.without(spurts(heard, heard.agent()), apart),
                    Spans.without(spurts(heard, heard.customer()), apart),
                    brokenOff(heard),
                    apart);
            return new CallTalk(
                    speech,
                    TalkMeasures.of(speech),
                    holds.stream().map(hold -> Hold.after(speech, hold)).toList(),
                    unheard,
                    troubles().anyMatch(fault -> SOUNDS.contains(fault.trouble())),
                    CallTalk.power(heard.agent()),
                    CallTalk.power(heard.customer()));
        });
    }

    private List<Interval> holds() {
        var holds = new ArrayList<Interval>();
        var since = Optional.<Long>empty();
        for (var event : events) {
            if (event instanceof CallEvent.Held) {
                since = since.or(() -> Optional.of(ms(event.at())));
            } else if (event instanceof CallEvent.Resumed) {
                since.flatMap(from -> Spans.within(from, ms(event.at()), connectedMs))
                        .ifPresent(holds::add);
                since = Optional.empty();
            }
        }
        since.flatMap(from -> Spans.within(from, connectedMs, connectedMs)).ifPresent(holds::add);
        return Spans.union(holds);
    }

    private Stream<Interval> faults() {
        return troubles().filter(fault -> CUTS_OFF.contains(fault.trouble())).flatMap(fault -> {
            long from = ms(fault.at());
            long to = fault.length().map(length -> from + length.toMillis()).orElse(connectedMs);
            return Spans.within(from, to, connectedMs).stream();
        });
    }

    private Stream<CallEvent.LineFailed> troubles() {
        return events.stream().filter(CallEvent.LineFailed.class::isInstance).map(CallEvent.LineFailed.class::cast);
    }

    private Stream<Interval> places(CallEvent.TalkHeard heard) {
        long shift = ms(heard.since());
        return heard.unheard().stream()
                .flatMap(gap -> Spans.within(gap.fromMs() + shift, gap.toMs() + shift, connectedMs).stream());
    }

    private List<Interval> spurts(CallEvent.TalkHeard heard, List<Spurt> side) {
        long shift = ms(heard.since());
        return side.stream()
                .flatMap(spurt -> Spans.within(spurt.fromMs() + shift, spurt.toMs() + shift, connectedMs).stream())
                .toList();
    }

    private List<Long> brokenOff(CallEvent.TalkHeard heard) {
        return heard.customer().stream()
                .filter(Spurt::brokeOff)
                .map(spurt -> spurt.toMs() + ms(heard.since()))
                .toList();
    }

    private long ms(Instant at) {
        return Duration.between(answered, at).toMillis();
    }

    private static Optional<Instant> end(List<CallEvent> events) {
        return events.stream()
                .filter(event -> event instanceof CallEvent.Ended || event instanceof CallEvent.Transferred)
                .findFirst()
                .map(CallEvent::at);
    }

    private static <T extends CallEvent> Optional<T> first(List<CallEvent> events, Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
