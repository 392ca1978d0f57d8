package be.cyberfam.lab.report;

import be.cyberfam.lab.proof.Attested;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody's grid on as many sheets as it takes: what is signed, and apart from it what calls show by machine and by people. */
public final class GridPdf {
    private static final float LEFT = 50;
    private static final float RIGHT = Paper.WIDTH - 50;
    private static final float TOP = 60;
    private static final float BOTTOM = Paper.HEIGHT - 50;

    private final PaperWords w;
    private final Paper paper;
    private float y = TOP;
    private int sheets = 1;

    private GridPdf(PaperWords words, Paper paper) {
        this.w = words;
        this.paper = paper;
    }

    /**
     * Hours of one cycle, for its head.
     *
     * @param from its first day, and {@code until} its last
     */
    public record Hours(int cycle, String from, String until, long minutesAtSeat, long minutesOnPlacement) {}

    /**
     * Writes the sheets.
     *
     * @param language fr, nl or en
     */
    public static void write(String name, List<Hours> hours, List<GridLine> lines, String language, OutputStream out)
            throws IOException {
        var words = PaperWords.of(language);
        try (var paper = new Paper(words.gridTitle() + ": " + name, language)) {
            new GridPdf(words, paper).draw(name, hours, lines);
            paper.write(out);
        }
    }

    private void draw(String name, List<Hours> hours, List<GridLine> lines) throws IOException {
        line(w.gridTitle() + ": " + name, w.machine() + ", " + w.person(), 16, true, 0);
        for (var cycle : hours) {
            room(90);
            y += 10;
            line(
                    w.say(w.cycle(), cycle.cycle()) + ", "
                            + w.say(w.placementDates(), w.day(cycle.from()), w.day(cycle.until())),
                    "",
                    13,
                    true,
                    0);
            line(w.atSeat(), Attested.hours(cycle.minutesAtSeat()), 9, false, 0);
            line(w.placement(), Attested.hours(cycle.minutesOnPlacement()), 9, false, 0);
            blocks(lines.stream().filter(one -> one.cycle() == cycle.cycle()).toList());
        }
        number();
    }

    private void blocks(List<GridLine> lines) throws IOException {
        for (var block : grouped(lines, GridLine::block).entrySet()) {
            room(60);
            y += 6;
            line(block.getKey(), "", 11, true, 0);
            for (var competence :
                    grouped(block.getValue(), GridLine::competenceId).values()) {
                competence(competence);
            }
        }
    }

    private void competence(List<GridLine> indicators) throws IOException {
        var first = indicators.getFirst();
        room(20 + 12f * indicators.size());
        y += 3;
        var signed = first.signed();
        line(
                first.competence(),
                signed.map(one -> one.level() + " " + one.name() + ", " + one.by() + ", " + w.day(one.at()))
                        .orElse(w.nothingSigned()),
                10,
                true,
                0);
        for (var one : indicators) {
            var says = one.level()
                    .map(level -> w.say(w.shown(), level, one.showing(), one.looked()))
                    .orElseGet(() -> w.say(w.notShown(), one.showing(), one.looked()));
            line(one.judge() + "  " + one.indicator(), says, 8, false, 10);
        }
    }

    private void line(String left, String right, float size, boolean strong, float indent) throws IOException {
        var room = RIGHT - LEFT - indent - (right.isEmpty() ? 0 : paper.width(right, Math.min(size, 9)) + 12);
        var first = true;
        for (var part : paper.wrapped(left, size, room)) {
            room(size * 1.4f);
            y += size * 1.4f;
            paper.text(part, LEFT + indent, y, size, strong);
            if (first && !right.isEmpty()) {
                paper.textEndingAt(right, RIGHT, y, Math.min(size, 9), false);
            }
            first = false;
        }
    }

    /** Turns the sheet when so much does not fit any more. */
    private void room(float needed) throws IOException {
        if (y + needed > BOTTOM) {
            number();
            paper.turn();
            sheets++;
            y = TOP;
        }
    }

    private void number() throws IOException {
        paper.textEndingAt(w.say(w.page(), sheets), RIGHT, Paper.HEIGHT - 30, 8, false);
    }

    private static Map<String, List<GridLine>> grouped(
            List<GridLine> lines, java.util.function.Function<GridLine, String> by) {
        return lines.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
