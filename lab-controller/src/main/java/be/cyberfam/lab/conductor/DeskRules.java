package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent.AtDesk;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;

/** What a customer comes to know of the work at the console: only while he is on the line, and each thing once. */
record DeskRules(Floor floor) {
    Ruling tell(Request.TellOfDesk told) {
        return floor.call(told.call())
                .filter(call -> call.phase() instanceof CallPhase.Connected)
                .map(call -> Ruling.granted(news(call, told)))
                .orElseGet(Ruling::granted);
    }

    private static FloorEvent[] news(CallTimeline call, Request.TellOfDesk told) {
        var desk = call.points().desk();
        return told.facts().stream()
                .filter(desk::isNewsOf)
                .distinct()
                .map((AtDesk fact) -> new OfCall(fact))
                .toArray(FloorEvent[]::new);
    }
}
