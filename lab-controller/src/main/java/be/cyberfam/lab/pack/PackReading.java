package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.Pack;
import java.nio.file.Path;
import java.util.List;

/** What came of reading one pack's folder. */
public sealed interface PackReading {
    Path folder();

    /** It can be played. */
    record Sound(Path folder, Pack pack) implements PackReading {}

    /** It cannot, for all these reasons. */
    record Refused(Path folder, List<Problem> problems) implements PackReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
