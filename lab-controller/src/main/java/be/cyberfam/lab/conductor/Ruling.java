package be.cyberfam.lab.conductor;

import be.cyberfam.lab.floor.FloorEvent;
import java.util.List;

/** What follows from a request: events that now happen and orders to the switch, or a refusal. */
sealed interface Ruling {
    record Granted(List<FloorEvent> events, List<SwitchOrder> orders, Reply reply) implements Ruling {}

    record Denied(Reply.Refused reply) implements Ruling {}

    static Ruling granted(FloorEvent... events) {
        return new Granted(List.of(events), List.of(), new Reply.Done());
    }

    static Ruling ordered(SwitchOrder order) {
        return new Granted(List.of(), List.of(order), new Reply.Done());
    }

    static Ruling denied(Reply.Refusal why, String detail) {
        return new Denied(new Reply.Refused(why, detail));
    }
}
