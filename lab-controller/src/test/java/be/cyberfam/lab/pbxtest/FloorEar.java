package be.cyberfam.lab.pbxtest;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.ami.LinkListener;
import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.SwitchSnapshot;
import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to a link in the conductor's place and remembers everything. */
final class FloorEar implements LinkListener {
    private final List<FloorEvent> heard = new CopyOnWriteArrayList<>();
    private final List<SwitchSnapshot> snapshots = new CopyOnWriteArrayList<>();

    @Override
    public void hear(FloorEvent event) {
        heard.add(event);
    }

    @Override
    public Future<Void> resync(SwitchSnapshot snapshot) {
        snapshots.add(snapshot);
        return Future.succeededFuture();
    }

    List<FloorEvent> heard() {
        return List.copyOf(heard);
    }

    List<SwitchSnapshot> snapshots() {
        return List.copyOf(snapshots);
    }

    /** The kinds of a call's facts in their order, e.g. "Offered Rang Answered Ended". */
    String story(String call) {
        return String.join(
                " ", of(call).stream().map(e -> e.getClass().getSimpleName()).toList());
    }

    List<CallEvent> of(String call) {
        return heard.stream()
                .filter(FloorEvent.OfCall.class::isInstance)
                .map(event -> ((FloorEvent.OfCall) event).event())
                .filter(event -> event.call().equals(new CallId(call)))
                .toList();
    }

    <T> T await(String call, Class<T> kind) {
        await(() -> of(call).stream().anyMatch(kind::isInstance), call + " " + kind.getSimpleName());
        return of(call).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    <T extends FloorEvent> T await(Class<T> kind, int times) {
        await(() -> heard.stream().filter(kind::isInstance).count() >= times, times + " " + kind.getSimpleName());
        return heard.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .skip(times - 1)
                .findFirst()
                .orElseThrow();
    }

    static void await(Callable<Boolean> condition, String what) {
        Eventually.isTrue(Duration.ofSeconds(20), what, condition);
    }
}
