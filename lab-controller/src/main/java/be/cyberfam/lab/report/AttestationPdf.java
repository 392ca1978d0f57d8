package be.cyberfam.lab.report;

import be.cyberfam.lab.proof.Attested;
import be.cyberfam.lab.proof.Code;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The attestation: one sheet, whatever it holds, with its code in letters and as a QR code. */
public final class AttestationPdf {
    /** What a telephone reads off the sheet, before the code. */
    public static final String QR = "cyberfam-lab:attestation:";

    private static final float LEFT = 56;
    private static final float RIGHT = Paper.WIDTH - 56;
    private static final float TOP = 72;
    private static final float FOOT = 168;
    private static final float LEADING = 1.35f;
    private static final float SMALLEST = 0.3f;
    private static final int SHORT = 12;

    private final Attested attested;
    private final Code code;
    private final PaperWords w;
    private final Paper paper;

    private AttestationPdf(Attested attested, Code code, PaperWords words, Paper paper) {
        this.attested = attested;
        this.code = code;
        this.w = words;
        this.paper = paper;
    }

    /** A line of the sheet: what stands left, what right, at what size, with so much room above. */
    private record Row(String left, String right, float size, boolean strong, float indent, float above) {}

    /**
     * Writes the sheet.
     *
     * @param language fr, nl or en
     */
    public static void write(Attested attested, Code code, String language, OutputStream out) throws IOException {
        var words = PaperWords.of(language);
        try (var paper = new Paper(words.attestation() + ": " + attested.name(), language)) {
            new AttestationPdf(attested, code, words, paper).draw();
            paper.write(out);
        }
    }

    private void draw() throws IOException {
        var scale = 1f;
        while (height(rows(scale), scale) > Paper.HEIGHT - TOP - FOOT && scale > SMALLEST) {
            scale -= 0.05f;
        }
        var y = TOP;
        for (var row : rows(scale)) {
            y += row.above * scale + row.size * scale * LEADING;
            paper.text(row.left, LEFT + row.indent, y, row.size * scale, row.strong);
            if (!row.right.isEmpty()) {
                paper.textEndingAt(row.right, RIGHT, y, row.size * scale, false);
            }
        }
        foot();
    }

    private static float height(List<Row> rows, float scale) {
        return (float) rows.stream()
                .mapToDouble(row -> row.above * scale + row.size * scale * LEADING)
                .sum();
    }

    private List<Row> rows(float scale) throws IOException {
        var rows = new ArrayList<Row>();
        rows.add(new Row(w.attestation(), "", 22, true, 0, 0));
        rows.add(new Row(w.whose(), "", 11, false, 0, 12));
        rows.add(new Row(attested.name(), "", 18, true, 0, 2));
        text(
                rows,
                w.say(w.followed(), attested.cycle(), w.day(attested.from()), w.day(attested.until())),
                11,
                4,
                scale);
        rows.add(new Row(w.atSeat(), Attested.hours(attested.minutesAtSeat()), 11, true, 0, 14));
        rows.add(new Row(w.say(w.atSeatMeans(), attested.daysAtSeat(), attested.calls()), "", 10, false, 10, 0));
        rows.add(new Row(w.placement(), Attested.hours(attested.minutesOnPlacement()), 11, true, 0, 8));
        for (var one : attested.placements()) {
            var dates = w.say(w.placementDates(), w.day(one.from()), w.day(one.to()));
            rows.add(new Row(one.place() + ", " + dates, Attested.hours(one.minutes()), 10, false, 10, 0));
        }
        rows.add(new Row(w.skills(), "", 13, true, 0, 16));
        if (attested.blocks().isEmpty()) {
            rows.add(new Row(w.none(), "", 10, false, 0, 2));
        }
        for (var block : attested.blocks()) {
            rows.add(new Row(block.id() + "  " + block.title(), "", 11, true, 0, 7));
            for (var one : block.signed()) {
                rows.add(new Row(
                        one.competence(),
                        w.say(w.level(), one.level(), attested.highest(), one.levelName()),
                        10,
                        false,
                        10,
                        1));
                rows.add(new Row(w.say(w.signedBy(), one.by(), w.day(one.on())), "", 8, false, 10, 0));
            }
        }
        text(rows, w.meaning(), 9, 14, scale);
        return rows;
    }

    private void text(List<Row> rows, String text, float size, float above, float scale) throws IOException {
        var first = above;
        for (var line : paper.wrapped(text, size * scale, RIGHT - LEFT)) {
            rows.add(new Row(line, "", size, false, 0, first));
            first = 0;
        }
    }

    private void foot() throws IOException {
        var y = Paper.HEIGHT - FOOT + 24;
        paper.rule(LEFT, y, RIGHT);
        paper.qr(QR + code, RIGHT - 84, y + 14, 84);
        paper.text(code.text(), LEFT, y + 30, 15, true);
        var line = y + 46;
        for (var text : List.of(
                w.verify(),
                w.say(
                        w.made(),
                        w.day(attested.madeAt()),
                        attested.madeBy(),
                        attested.software(),
                        attested.grid(),
                        attested.gridVersion()
                                .substring(
                                        0,
                                        Math.min(SHORT, attested.gridVersion().length()))))) {
            for (var part : paper.wrapped(text, 8, RIGHT - LEFT - 110)) {
                paper.text(part, LEFT, line, 8, false);
                line += 11;
            }
        }
        paper.text(w.school(), LEFT, y + 100, 8, false);
        paper.rule(LEFT, y + 126, LEFT + 240);
    }
}
