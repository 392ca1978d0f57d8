package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Feed;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorChange;
import io.vertx.core.Context;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Takes the floor's changes on the floor's context and hands them to web's own; knows the floor as it was last told. */
public final class FloorFeed implements Feed, Supplier<Floor> {
    private volatile Floor floor;
    private volatile BiConsumer<Floor, FloorChange> listener = (f, c) -> {};

    /** Begins with the floor as it is before anything is published. */
    public FloorFeed(Floor first) {
        floor = first;
    }

    @Override
    public void publish(Floor now, FloorChange change) {
        floor = now;
        listener.accept(now, change);
    }

    /** The floor now; may be asked on any thread. */
    @Override
    public Floor get() {
        return floor;
    }

    /** Replaces the floor without a change to tell: after the journal has been replayed, before anybody watches. */
    public void reset(Floor now) {
        floor = now;
    }

    /** Tells every further change on that context, in order. */
    void tell(Context context, BiConsumer<Floor, FloorChange> changed) {
        listener = (now, change) -> context.runOnContext(v -> changed.accept(now, change));
    }
}
