package be.cyberfam.lab.robot;

import be.cyberfam.lab.robot.Manner.Span;
import io.vertx.core.json.JsonObject;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads about whom the robot is to call, then calls him; now and then passes him over, where that is allowed. */
final class Reader {
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final Span READS = Span.ofMillis(3_000, 9_000);
    private static final double PASSES = 0.1;

    private final Troupe troupe;
    private final Desk desk;
    private final RandomGenerator chance;
    private String reading = "";

    Reader(Troupe troupe, Desk desk, RandomGenerator chance) {
        this.troupe = troupe;
        this.desk = desk;
        this.chance = chance;
    }

    /**
     * Somebody is shown on the screen; one who is read about already is not begun anew.
     *
     * @param shown as the seat has it: {@code customer}, {@code mayPass}
     * @param call calls whom the seat reads about
     */
    void sees(JsonObject shown, Runnable call) {
        var customer = shown.getString("customer");
        if (reading.equals(customer)) {
            return;
        }
        reading = customer;
        boolean passes = shown.getBoolean("mayPass", false) && chance.nextDouble() < PASSES;
        troupe.after(READS.draw(chance), () -> {
            reading = "";
            if (passes) {
                desk.passOver(customer).onFailure(e -> LOG.info("not passed over: {}", e.getMessage()));
            } else {
                call.run();
            }
        });
    }
}
