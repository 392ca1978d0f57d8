package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorChange;
import be.cyberfam.lab.web.Audience.Scene;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells everybody who watches what changes on the floor: at once while little happens, every 20 ms when much does. One
 * context's own.
 */
final class LiveRoom {
    private static final long TICK_MS = 20;
    private static final int AT_ONCE_PER_TICK = 8;

    private final Vertx vertx;
    private final WebParts parts;
    private final CustomerFiles files;
    private final HelpGiven help;
    private final RecentCalls recent = new RecentCalls();
    private final Set<LiveClient> clients = new LinkedHashSet<>();
    private final Map<LineId, LineView> toldLines = new HashMap<>();
    private Floor floor;
    private ChangeBatch batch = new ChangeBatch();
    private int sentThisTick;
    private boolean ticking;

    LiveRoom(Vertx vertx, WebParts parts, HelpGiven help) {
        this.vertx = vertx;
        this.parts = parts;
        this.help = help;
        this.files = new CustomerFiles(parts.packs());
        this.floor = parts.feed().get();
    }

    /** Begins with the floor as it is and the calls the store knows. */
    void begin(Floor now, List<CallRow> latestFirst) {
        floor = now;
        recent.fill(latestFirst);
    }

    void join(LiveClient client) {
        flush();
        clients.add(client);
        sendSnapshot(client);
    }

    void leave(LiveClient client) {
        clients.remove(client);
    }

    int size() {
        return clients.size();
    }

    void pingAll() {
        List.copyOf(clients).forEach(LiveClient::ping);
    }

    void sendSnapshot(LiveClient client) {
        flush();
        var scene = scene();
        var parts = new LinkedHashMap<String, Object>();
        parts.put("at", scene.at());
        parts.put("floor", client.audience().snapshot(scene));
        client.snapshot(Json.text(parts));
    }

    /** Who may see what has changed: each supervisor from whom something else is hidden now is shown the floor anew. */
    void seenAnew(Sights sights) {
        for (var client : List.copyOf(clients)) {
            if (client.audience() instanceof SupervisorAudience supervisor) {
                sights.of(supervisor.caller()).onSuccess(sight -> {
                    if (supervisor.sees(sight) && clients.contains(client)) {
                        sendSnapshot(client);
                    }
                });
            }
        }
    }

    void changed(Floor now, FloorChange change) {
        floor = now;
        if (change.exercise()) {
            parts.exercises().changed(now, change.at());
        }
        batch.add(change, change.call().flatMap(call -> recent.after(now, call, change.at())));
        change.call().ifPresent(this::noteLine);
        if (sentThisTick < AT_ONCE_PER_TICK) {
            flush();
        }
        tick();
    }

    private void noteLine(CallTimeline call) {
        call.points()
                .plan()
                .map(plan -> plan.line())
                .filter(parts.lines()::contains)
                .ifPresent(line -> {
                    var view = LineView.of(floor, line);
                    if (!view.equals(toldLines.put(line, view))) {
                        batch.add(view, line);
                    }
                });
    }

    private void tick() {
        if (!ticking) {
            ticking = true;
            vertx.setTimer(TICK_MS, t -> {
                ticking = false;
                sentThisTick = 0;
                flush();
            });
        }
    }

    /** Sends what has gathered. Everybody who sees the same gets the same text, written once. */
    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        sentThisTick++;
        var done = batch;
        batch = new ChangeBatch();
        var scene = scene();
        var staff = new String[1];
        for (var client : List.copyOf(clients)) {
            if (!client.isBehind()) {
                send(client, scene, done, staff);
            }
        }
    }

    private void send(LiveClient client, Scene scene, ChangeBatch done, String[] staff) {
        switch (client.audience()) {
            case Audience.Staff all -> sendShared(client, scene, done, staff);
            case SupervisorAudience supervisor when supervisor.seesAll() -> sendShared(client, scene, done, staff);
            case SupervisorAudience supervisor -> sendOwn(client, supervisor.change(scene, done), done);
            case Audience.Trainee trainee -> sendOwn(client, trainee.change(scene, done), done);
        }
    }

    private void sendShared(LiveClient client, Scene scene, ChangeBatch done, String[] staff) {
        if (staff[0] == null) {
            staff[0] = text(new Audience.Staff().change(scene, done), done);
        }
        client.change(staff[0], () -> sendSnapshot(client));
    }

    private void sendOwn(LiveClient client, Map<String, Object> parts, ChangeBatch done) {
        if (!parts.isEmpty()) {
            client.change(text(parts, done), () -> sendSnapshot(client));
        }
    }

    private static String text(Map<String, Object> changed, ChangeBatch done) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("at", done.at);
        parts.putAll(changed);
        return Json.text(parts);
    }

    private Scene scene() {
        return new Scene(
                floor,
                parts.clock().instant(),
                parts.room(),
                parts.lines(),
                files,
                help,
                recent.latestFirst(),
                floor.exercises().stream().map(parts.exercises()::view).toList());
    }
}
