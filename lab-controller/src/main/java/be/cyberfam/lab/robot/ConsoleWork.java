package be.cyberfam.lab.robot;

import be.cyberfam.lab.robot.Conduct.Console;
import java.time.Duration;
import java.util.List;

/** What a robot does at its console, and how long after the customer is there: pure, the same in every call. */
enum ConsoleWork {
    ASK_WHO_HE_IS(Duration.ofSeconds(8)),
    OPEN_FILE(Duration.ofSeconds(10)),
    FILL_IN_RIGHT(Duration.ofSeconds(14)),
    FILL_IN_WRONG(Duration.ofSeconds(14));

    private final Duration after;

    ConsoleWork(Duration after) {
        this.after = after;
    }

    Duration after() {
        return after;
    }

    static List<ConsoleWork> of(Console console) {
        return switch (console) {
            case NOTHING -> List.of();
            case ALL_RIGHT -> List.of(ASK_WHO_HE_IS, OPEN_FILE, FILL_IN_RIGHT);
            case CARELESS -> List.of(FILL_IN_WRONG);
        };
    }
}
