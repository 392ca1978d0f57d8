package be.cyberfam.lab.cli;

import be.cyberfam.lab.People;
import be.cyberfam.lab.Progress;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What a person at the terminal sees of a start: each step with its seconds. */
final class Screen implements Progress {
    private final PrintWriter out;
    private final long began = System.nanoTime();
    private String step = "";
    private long stepBegan = began;

    Screen(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void step(String what) {
        finish();
        step = what;
        stepBegan = System.nanoTime();
    }

    /** Nothing more to do: the last step is done too. */
    void ready() {
        finish();
        line("ready after %.1f s".formatted(seconds(began)));
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void codes(List<People.Code> codes) {
        codes.forEach(code -> line(String.format(
                Locale.ROOT,
                "  %-14s %-16s %s",
                code.person(),
                code.code(),
                code.role().name().toLowerCase(Locale.ROOT))));
    }

    private void finish() {
        if (!step.isEmpty()) {
            line(String.format(Locale.ROOT, "  %-14s %.1f s", step, seconds(stepBegan)));
        }
        step = "";
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
