package be.cyberfam.lab.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What a measurement found, as JSON for machines and as a table for people. */
public record BenchReport(String bench, String machine, List<Figure> figures) {
    public BenchReport {
        figures = List.copyOf(figures);
    }

    /** With this machine's processors, system and Java. */
    public static BenchReport here(String bench, List<Figure> figures) {
        var machine = Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", Java "
                + Runtime.version().feature();
        return new BenchReport(bench, machine, figures);
    }

    /** {@code {"bench":…,"machine":…,"figures":[{"what":…,"unit":…,"value":…|null,"target":…|null,"met":true|false|null}]}}. */
    public String json() {
        var rows = figures.stream().map(BenchReport::json).collect(Collectors.joining(","));
        return "{\"bench\":" + quoted(bench) + ",\"machine\":" + quoted(machine) + ",\"figures\":[" + rows + "]}";
    }

    /** One line a figure: what, value, unit, target, verdict. */
    public String table() {
        int width = figures.stream()
                .mapToInt(figure -> figure.what().length())
                .max()
                .orElse(0);
        var head = bench + " (" + machine + ")\n";
        return head + figures.stream().map(figure -> row(figure, width)).collect(Collectors.joining("\n")) + "\n";
    }

    private static String row(Figure figure, int width) {
        var target = figure.target().isPresent() ? figure.bound().sign() + " " + number(figure.target()) : "";
        var verdict = figure.target().isEmpty() ? "" : figure.isMet() ? "met" : "missed";
        var line = String.format(
                Locale.ROOT,
                "  %-" + Math.max(1, width) + "s %12s %-6s %-10s %s",
                figure.what(),
                number(figure.value()),
                figure.unit(),
                target,
                verdict);
        return line.stripTrailing();
    }

    private static String json(Figure figure) {
        var met = figure.target().isEmpty() ? "null" : Boolean.toString(figure.isMet());
        return "{\"what\":" + quoted(figure.what()) + ",\"unit\":" + quoted(figure.unit()) + ",\"value\":"
                + orNull(figure.value()) + ",\"target\":" + orNull(figure.target()) + ",\"met\":" + met + "}";
    }

    private static String orNull(OptionalDouble number) {
        return number.isPresent() ? number(number) : "null";
    }

    private static String number(OptionalDouble number) {
        return number.isEmpty()
                ? "not measured"
                : String.format(Locale.ROOT, number.getAsDouble() >= 100 ? "%.0f" : "%.4f", number.getAsDouble());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
