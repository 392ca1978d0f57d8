package be.cyberfam.lab.measure;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.HandleTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one handled call adds to the figures of a person, a class, an exercise or a period.
 *
 * @param talk empty where it was not measured, or cannot be trusted: a noisy line is left out
 * @param outcomeRight empty where no outcome was said, or none is the right one
 * @param fields those she left right, of those she filled and whose truth is known
 */
public record CallFigures(HandleTime time, Optional<CallTalk> talk, Optional<Boolean> outcomeRight, Share fields) {
    /** What it is read from. */
    public static final Set<Class<? extends CallEvent>> READ_FROM = Set.of(
            CallEvent.Answered.class,
            CallEvent.Held.class,
            CallEvent.Resumed.class,
            CallEvent.Transferred.class,
            CallEvent.Ended.class,
            CallEvent.TalkHeard.class,
            CallEvent.LineFailed.class,
            CallEvent.FieldFilled.class);

    /** What a call adds, by what of {@link #READ_FROM} happened to it. */
    public static CallFigures of(HandleTime time, Optional<Boolean> outcomeRight, List<CallEvent> events) {
        return new CallFigures(
                time, TalkReading.of(events).filter(talk -> !talk.noisy()), outcomeRight, fields(events));
    }

    /** The last word in each field counts. */
    private static Share fields(List<CallEvent> events) {
        var last = new LinkedHashMap<String, Boolean>();
        for (var event : events) {
            if (event instanceof CallEvent.FieldFilled filled) {
                last.put(filled.field(), filled.right());
            }
        }
        return new Share(last.values().stream().filter(right -> right).count(), last.size());
    }
}
