package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.LineTrouble;
import be.cyberfam.lab.rtp.LineState;
import be.cyberfam.lab.rtp.RtpStream;
import be.cyberfam.lab.scenario.LineFault;
import be.cyberfam.lab.scenario.PlannedFault;
import be.cyberfam.lab.scenario.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One customer's line and what goes wrong with it: what his scenario plans, and what a supervisor has happen. Several faults add up; each is told when it
 * begins. Confined to the customers' context.
 */
final class FailingLine {
    /** A line that is dropped is silent for so long before the call ends. */
    private static final long DYING_MS = 3_000;

    private final Stage stage;
    private final List<PlannedFault> plan;
    private final Consumer<LineFault> told;
    private final Runnable dropped;
    private final List<LineFault> now = new ArrayList<>();
    private final List<Long> timers = new ArrayList<>();
    private Optional<RtpStream> stream = Optional.empty();
    private boolean isUp;

    /**
     * A line that is still good.
     *
     * @param told hears of each fault as it begins
     * @param dropped ends the call
     */
    FailingLine(Stage stage, List<PlannedFault> plan, Consumer<LineFault> told, Runnable dropped) {
        this.stage = stage;
        this.plan = new ArrayList<>(plan);
        this.told = told;
        this.dropped = dropped;
    }

    void runsOn(RtpStream opened) {
        stream = Optional.of(opened);
    }

    /** Somebody has answered: from now on the plan runs. */
    void isUp() {
        if (isUp) {
            return;
        }
        isUp = true;
        for (var planned : plan) {
            if (planned.when() instanceof PlannedFault.When.After after) {
                soon(after.talk().toMillis(), () -> fails(planned.fault()));
            }
        }
    }

    /** He has come to this step; a fault that waited for it begins, once. */
    void isAt(StepId step) {
        var due = plan.stream()
                .filter(planned -> planned.step().equals(Optional.of(step)))
                .toList();
        plan.removeAll(due);
        due.forEach(planned -> fails(planned.fault()));
    }

    /** The fault begins, and ends after its length. */
    void fails(LineFault fault) {
        if (stream.isEmpty()) {
            return;
        }
        now.add(fault);
        becomes();
        told.accept(fault);
        fault.length().ifPresent(length -> soon(length.toMillis(), () -> mends(fault)));
        if (fault.trouble() == LineTrouble.DROP) {
            soon(DYING_MS, dropped);
        }
    }

    void close() {
        timers.forEach(stage::cancel);
        timers.clear();
    }

    private void mends(LineFault fault) {
        now.remove(fault);
        becomes();
    }

    private void becomes() {
        stream.ifPresent(open -> open.line(now.isEmpty() ? LineState.GOOD : LineFaults.state(now)));
    }

    private void soon(long milliseconds, Runnable what) {
        if (milliseconds == 0) {
            what.run();
        } else {
            timers.add(stage.after(milliseconds, what));
        }
    }
}
