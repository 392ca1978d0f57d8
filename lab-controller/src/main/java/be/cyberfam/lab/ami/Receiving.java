package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller meets before a seat answers: the line's machine, announcements, a line that is full. Of an announcement the
 * switch tells nothing but that the music stops, and begins again.
 */
final class Receiving {
    /** No sentence is shorter: a queue that takes somebody over changes his music in no time. */
    private static final Duration SHORTEST_SENTENCE = Duration.ofMillis(300);

    private final KnownCalls calls;
    /** In a queue for the first time. */
    private final Set<CallId> waiting = new HashSet<>();
    /** Who hears a queue's music, not that of the hold from which he was put through. */
    private final Set<String> queueMusic = new HashSet<>();
    /** Since when those who wait hear no music. */
    private final Map<String, Instant> musicStopped = new HashMap<>();

    Receiving(KnownCalls calls) {
        this.calls = calls;
    }

    /** His wait begins when the machine has done talking, as if he had come in only now. */
    List<CallEvent> entered(AmiEvent.Entered e) {
        calls.arrived(e.customer(), e.at());
        return calls
                .callOf(e.customer())
                .flatMap(call -> e.line().<CallEvent>map(line -> new CallEvent.Chose(call, e.at(), e.key(), line)))
                .stream()
                .toList();
    }

    /** Who finds his line full has come to it all the same. */
    List<CallEvent> overflowed(AmiEvent.Overflowed e) {
        return calls.callOf(e.customer()).map(call -> overflowed(call, e)).orElse(List.of());
    }

    private List<CallEvent> overflowed(CallId call, AmiEvent.Overflowed e) {
        var since = calls.arrivalOf(e.customer()).orElse(e.at());
        var full = new CallEvent.Overflowed(call, e.at(), e.why(), e.to());
        return isFirstWait(call) ? List.of(new CallEvent.Offered(call, since), full) : List.of(full);
    }

    /** Whether he stands in a queue for the first time; on another line because his is full is a second time. */
    boolean isFirstWait(CallId call) {
        return waiting.add(call);
    }

    void stopped(AmiEvent.MusicStopped e) {
        var channel = e.customer().uniqueid();
        if (queueMusic.remove(channel) && waits(e.customer()).isPresent()) {
            musicStopped.put(channel, e.at());
        }
    }

    List<CallEvent> began(AmiEvent.MusicBegan e) {
        var channel = e.customer().uniqueid();
        var call = waits(e.customer());
        call.ifPresent(waiting -> queueMusic.add(channel));
        return Optional.ofNullable(musicStopped.remove(channel))
                .filter(since -> !e.at().isBefore(since.plus(SHORTEST_SENTENCE)))
                .flatMap(since ->
                        call.<CallEvent>map(id -> new CallEvent.Announced(id, since, Duration.between(since, e.at()))))
                .stream()
                .toList();
    }

    private Optional<CallId> waits(Leg customer) {
        return calls.callOf(customer)
                .filter(call -> waiting.contains(call) && !calls.live(call).connected());
    }

    void gone(AmiEvent.Gone e) {
        musicStopped.remove(e.leg().uniqueid());
        queueMusic.remove(e.leg().uniqueid());
        if (e.leg().isCustomer()) {
            calls.callOf(e.leg()).ifPresent(waiting::remove);
        }
    }
}
