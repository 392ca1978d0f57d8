package be.cyberfam.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringTokenizer;

/** CPU seconds of a process as Linux counts them (user and system, all threads), from {@code /proc/PID/stat}, to 10 ms. */
record ProcessClock(long pid) {
    private static final double TICKS_A_SECOND = 100;
    private static final int BEFORE_USER = 11;

    /** This Java program's. */
    static ProcessClock ours() {
        return new ProcessClock(ProcessHandle.current().pid());
    }

    /** Seconds used so far; not a number when the process is gone. */
    double seconds() {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var fields = new StringTokenizer(stat.substring(stat.lastIndexOf(')') + 1));
            for (int i = 0; i < BEFORE_USER; i++) fields.nextToken();
            return (Long.parseLong(fields.nextToken()) + Long.parseLong(fields.nextToken())) / TICKS_A_SECOND;
        } catch (IOException gone) {
            return Double.NaN;
        }
    }
}
