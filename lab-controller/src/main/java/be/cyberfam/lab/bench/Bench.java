package be.cyberfam.lab.bench;

import java.io.IOException;
import java.util.function.Consumer;

/** One measurement that can be asked for by name. */
public interface Bench {
    /** What {@code bench NAME} calls it. */
    String name();

    /** What it measures, in one line. */
    String what();

    /**
     * Measures; takes seconds to minutes and much of the machine.
     *
     * @param progress told what is being done, a line at a time
     * @throws IOException when a process or socket it needs fails; the message says which
     */
    BenchReport run(Consumer<String> progress) throws IOException, InterruptedException;
}
