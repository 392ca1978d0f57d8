package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a seat shows beside its state.
 *
 * @param coach what the supervisor does whom the trainee hears now; who only listens is never shown here
 * @param handUp since when she asks for help
 * @param messages what supervisors wrote to her and she has not read yet, oldest first; the last stays when it was read
 * @param asked the colleague who asks her about a call
 * @param recorded whether she has agreed that her calls are recorded
 */
public record SeatSigns(
        Optional<SupervisionMode> coach,
        Optional<Instant> handUp,
        List<Message> messages,
        Optional<Asked> asked,
        boolean recorded) {
    static final SeatSigns NONE = new SeatSigns(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), false);
    /** More than so many unread ones help nobody: the oldest goes. */
    private static final int MOST_MESSAGES = 4;

    public SeatSigns {
        messages = List.copyOf(messages);
    }

    SeatSigns coached(Optional<SupervisionMode> now) {
        return new SeatSigns(now, handUp, messages, asked, recorded);
    }

    /** A hand that is up already stays up since then. */
    SeatSigns handUp(Instant since) {
        return new SeatSigns(coach, handUp.or(() -> Optional.of(since)), messages, asked, recorded);
    }

    SeatSigns handDown() {
        return new SeatSigns(coach, Optional.empty(), messages, asked, recorded);
    }

    SeatSigns told(Message message) {
        return with(Stream.concat(messages.stream(), Stream.of(message)).toList());
    }

    SeatSigns seen(MessageId message, Instant at) {
        return with(messages.stream()
                .map(one -> one.id().equals(message) ? one.seen(at) : one)
                .toList());
    }

    /** Somebody else sits there, or nobody: what was said to the last one is not for her. */
    SeatSigns left() {
        return new SeatSigns(coach, Optional.empty(), List.of(), asked, false);
    }

    SeatSigns asked(Optional<Asked> now) {
        return new SeatSigns(coach, handUp, messages, now, recorded);
    }

    SeatSigns recorded(boolean now) {
        return new SeatSigns(coach, handUp, messages, asked, now);
    }

    private SeatSigns with(List<Message> all) {
        var open = IntStream.range(0, all.size())
                .filter(i -> all.get(i).seen().isEmpty() || i == all.size() - 1)
                .mapToObj(all::get)
                .toList();
        var kept = open.subList(Math.max(0, open.size() - MOST_MESSAGES), open.size());
        return new SeatSigns(coach, handUp, kept, asked, recorded);
    }
}
