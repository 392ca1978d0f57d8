package be.cyberfam.lab.web;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.AuditLog;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallBacks;
import be.cyberfam.lab.conductor.Meters;
import be.cyberfam.lab.conductor.Worksheets;
import be.cyberfam.lab.scenario.PackShelf;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the way in leads to.
 *
 * @param codes how their sign-in codes are kept
 * @param feed where the conductor publishes
 * @param exercises the exercises of this run, those begun elsewhere among them
 * @param room the name of the room
 * @param lines the lines of the room, the first is the usual one
 * @param workshop for those who write packs
 * @param menu by which key of the voice menu the customers of a pack ask for their line
 * @param metrics the text of {@code /metrics}; asked on a worker thread
 */
public record WebParts(
        InstantSource clock,
        Accounts accounts,
        CodeHash codes,
        CallArchive archive,
        Worksheets worksheets,
        CallBacks callBacks,
        AuditLog audit,
        Desk desk,
        FloorFeed feed,
        ExerciseShelf exercises,
        String room,
        List<LineId> lines,
        PackShelf packs,
        Phones phones,
        Recordings recordings,
        Checkup checkup,
        Supplier<String> metrics,
        RequestMeter meter,
        School school,
        FigureHistory history,
        Map<PackId, String> menu,
        Meters meters,
        Workshop workshop,
        Privacy privacy) {
    public WebParts {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a room has at least one line");
        }
    }
}
