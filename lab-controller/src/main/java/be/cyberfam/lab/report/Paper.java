package be.cyberfam.lab.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sheets of A4 with one embedded typeface, so that they print alike everywhere; lengths are points from the upper left. */
final class Paper {
    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;

    /** Liberation Sans, under the SIL Open Font Licence beside it: it has every letter of the lab's languages. */
    private static final String FONT = "LiberationSans-Regular.ttf";

    private static final float THOUSANDTHS = 1_000;
    private static final float STROKE = 0.028f;
    private static final int MOST_IN_A_MAP = 100;

    private final String title;
    private final String language;
    private final TrueType font;
    private final List<StringBuilder> sheets = new ArrayList<>();
    /** The signs that are drawn, each with its letter. */
    private final TreeMap<Integer, Integer> drawn = new TreeMap<>();

    Paper(String title, String language) throws IOException {
        this.title = title;
        this.language = language;
        try (InputStream face = Optional.ofNullable(Paper.class.getResourceAsStream(FONT))
                .orElseThrow(() -> new IOException("the typeface is missing"))) {
            this.font = new TrueType(face.readAllBytes());
        }
        turn();
    }

    /** Goes on to another sheet. */
    void turn() {
        sheets.add(new StringBuilder());
    }

    /** One line, its base at {@code y}; {@code strong} is drawn heavier. */
    void text(String text, float x, float y, float size, boolean strong) {
        var signs = new StringBuilder();
        letters(text).forEach(letter -> {
            int sign = font.sign(letter);
            drawn.putIfAbsent(sign, letter);
            signs.append("%04X".formatted(sign));
        });
        draw(String.format(
                Locale.ROOT,
                "BT /F1 %.2f Tf %d Tr %.3f w %.2f %.2f Td <%s> Tj ET",
                size,
                strong ? 2 : 0,
                size * STROKE,
                x,
                HEIGHT - y,
                signs));
    }

    void textEndingAt(String text, float right, float y, float size, boolean strong) {
        text(text, right - width(text, size), y, size, strong);
    }

    void rule(float x, float y, float to) {
        draw(String.format(Locale.ROOT, "0.5 w %.2f %.2f m %.2f %.2f l S", x, HEIGHT - y, to, HEIGHT - y));
    }

    /** A filled box, its upper left corner there. */
    void box(float x, float y, float width, float height) {
        draw(String.format(Locale.ROOT, "%.3f %.3f %.3f %.3f re f", x, HEIGHT - y - height, width, height));
    }

    float width(String text, float size) {
        return letters(text).stream()
                        .mapToInt(letter -> font.width(font.sign(letter)))
                        .sum()
                / THOUSANDTHS
                * size;
    }

    /** The words in lines that fit; a word longer than a line stands alone. */
    List<String> wrapped(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** What the typeface has no sign for stands as a question mark. */
    private List<Integer> letters(String text) {
        return text.codePoints()
                .map(letter -> font.sign(letter) == 0 ? '?' : letter)
                .boxed()
                .toList();
    }

    private void draw(String operators) {
        sheets.getLast().append(operators).append('\n');
    }

    void write(OutputStream out) throws IOException {
        var file = new PdfFile();
        int root = file.next();
        int about = file.next();
        int pages = file.next();
        int face = face(file);
        var kids = new ArrayList<Integer>();
        for (var sheet : sheets) {
            kids.add(page(file, pages, face, sheet));
        }
        file.put(
                root,
                "<< /Type /Catalog /Pages " + pages + " 0 R /Lang (" + language
                        + ") /ViewerPreferences << /DisplayDocTitle true >> >>");
        file.put(about, "<< /Title " + PdfFile.text(title) + " /Producer " + PdfFile.text("practice floor") + " >>");
        file.put(
                pages,
                "<< /Type /Pages /Count " + kids.size() + " /Kids ["
                        + kids.stream().map(kid -> kid + " 0 R").collect(Collectors.joining(" ")) + "] >>");
        file.write(out, root, about);
    }

    private static int page(PdfFile file, int pages, int face, StringBuilder sheet) throws IOException {
        int content = file.next();
        file.putStream(content, "", sheet.toString().getBytes(StandardCharsets.US_ASCII));
        int page = file.next();
        file.put(
                page,
                String.format(
                        Locale.ROOT,
                        "<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %.2f %.2f] /Contents %d 0 R /Resources << /Font << /F1 %d 0 R >> >> >>",
                        pages,
                        WIDTH,
                        HEIGHT,
                        content,
                        face));
        return page;
    }

    /** The typeface: signs by their numbers (ISO 32000-1, 9.7.4), the whole file embedded, and the way back to letters for readers. */
    private int face(PdfFile file) throws IOException {
        int octets = file.next();
        file.putStream(octets, "/Length1 " + font.file().length, font.file());
        int descriptor = file.next();
        var box = font.box();
        file.put(
                descriptor,
                "<< /Type /FontDescriptor /FontName /LiberationSans /Flags 32 /FontBBox [" + box[0] + " " + box[1] + " "
                        + box[2] + " " + box[3] + "] /ItalicAngle 0 /Ascent " + font.ascent() + " /Descent "
                        + font.descent() + " /CapHeight 729 /StemV 80 /FontFile2 " + octets + " 0 R >>");
        int signs = file.next();
        file.put(
                signs,
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /LiberationSans /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
                        + descriptor + " 0 R /CIDToGIDMap /Identity /W [" + widths() + "] >>");
        int letters = file.next();
        file.putStream(letters, "", backToLetters().getBytes(StandardCharsets.US_ASCII));
        int face = file.next();
        file.put(
                face,
                "<< /Type /Font /Subtype /Type0 /BaseFont /LiberationSans /Encoding /Identity-H /DescendantFonts ["
                        + signs + " 0 R] /ToUnicode " + letters + " 0 R >>");
        return face;
    }

    private String widths() {
        return drawn.keySet().stream()
                .map(sign -> sign + " [" + font.width(sign) + "]")
                .collect(Collectors.joining(" "));
    }

    private String backToLetters() {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Letters def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var all = List.copyOf(drawn.entrySet());
        for (int from = 0; from < all.size(); from += MOST_IN_A_MAP) {
            var some = all.subList(from, Math.min(all.size(), from + MOST_IN_A_MAP));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(one -> map.append("<%04X> <%04X>\n".formatted(one.getKey(), one.getValue())));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
