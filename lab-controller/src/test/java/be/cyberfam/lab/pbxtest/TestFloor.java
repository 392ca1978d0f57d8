package be.cyberfam.lab.pbxtest;

import be.cyberfam.lab.ami.AmiAccess;
import be.cyberfam.lab.ami.AmiLink;
import be.cyberfam.lab.ami.AmiSwitchboard;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.SwitchOrder;
import be.cyberfam.lab.conductor.SwitchSnapshot;
import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** A link to a real Asterisk with an ear at its other end, on a context of its own. */
final class TestFloor implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final Context home = vertx.getOrCreateContext();
    final FloorEar ear = new FloorEar();
    final AmiLink link;
    private final AmiSwitchboard switchboard;

    private TestFloor(AmiAccess access, int seats, IntSupplier customersPort) {
        var ids = java.util.stream.IntStream.rangeClosed(1, seats)
                .mapToObj(SeatId::numbered)
                .toList();
        link = new AmiLink(access, home, ids, ear, InstantSource.system());
        switchboard = new AmiSwitchboard(link, () -> new InetSocketAddress("127.0.0.2", customersPort.getAsInt()));
        link.start();
    }

    static TestFloor on(RealAsterisk pbx) {
        return at(pbx, pbx.ports().ami(), () -> 9);
    }

    /** Through another port, e.g. a proxy's. */
    static TestFloor at(RealAsterisk pbx, int amiPort, IntSupplier customersPort) {
        int seats = pbx.plan().settings().seats().size();
        var floor = new TestFloor(
                new AmiAccess("127.0.0.1", amiPort, AmiAccess.USER, pbx.secret("ami")), seats, customersPort);
        floor.ear.await(FloorEvent.SwitchUp.class, 1);
        return floor;
    }

    void order(SwitchOrder... orders) {
        for (var order : orders) {
            get(() -> switchboard.carryOut(order));
        }
    }

    SwitchSnapshot readBack() {
        return get(switchboard::readBack);
    }

    @Override
    public void close() {
        get(link::close);
        get(vertx::close);
    }

    private <T> T get(Supplier<Future<T>> question) {
        var answer = Promise.<T>promise();
        home.runOnContext(v -> question.get().onComplete(answer));
        try {
            return answer.future().toCompletionStage().toCompletableFuture().get(15, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
