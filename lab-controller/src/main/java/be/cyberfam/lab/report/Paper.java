package be.cyberfam.lab.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Sheets of A4 with one embedded typeface, so that they print alike everywhere; lengths are points from the upper left. */
final class Paper implements AutoCloseable {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    /** The typeface comes with the library, under the SIL licence; it has every letter of the lab's languages. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float THOUSANDTHS = 1_000;
    private static final float STROKE = 0.028f;

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private PDPageContentStream sheet;

    Paper(String title, String language) throws IOException {
        try (InputStream face = Optional.ofNullable(PDDocument.class.getResourceAsStream(FONT))
                .orElseThrow(() -> new IOException("the typeface is missing"))) {
            font = PDType0Font.load(document, face);
        }
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
        sheet = newSheet();
    }

    private PDPageContentStream newSheet() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    /** Goes on to another sheet. */
    void turn() throws IOException {
        sheet.close();
        sheet = newSheet();
    }

    /** One line, its base at {@code y}; {@code strong} is drawn heavier. */
    void text(String text, float x, float y, float size, boolean strong) throws IOException {
        sheet.beginText();
        sheet.setFont(font, size);
        sheet.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        sheet.setLineWidth(size * STROKE);
        sheet.newLineAtOffset(x, HEIGHT - y);
        sheet.showText(drawable(text));
        sheet.endText();
    }

    void textEndingAt(String text, float right, float y, float size, boolean strong) throws IOException {
        text(text, right - width(text, size), y, size, strong);
    }

    void rule(float x, float y, float to) throws IOException {
        sheet.setLineWidth(0.5f);
        sheet.moveTo(x, HEIGHT - y);
        sheet.lineTo(to, HEIGHT - y);
        sheet.stroke();
    }

    /** A filled box, its upper left corner there. */
    void box(float x, float y, float width, float height) throws IOException {
        sheet.addRect(x, HEIGHT - y - height, width, height);
        sheet.fill();
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(drawable(text)) / THOUSANDTHS * size;
    }

    /** The words in lines that fit; a word longer than a line stands alone. */
    List<String> wrapped(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
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
    private String drawable(String text) {
        var drawable = new StringBuilder();
        text.codePoints().forEach(letter -> drawable.append(has(letter) ? Character.toString(letter) : "?"));
        return drawable.toString();
    }

    private boolean has(int letter) {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IllegalArgumentException noSuchSign) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(OutputStream out) throws IOException {
        sheet.close();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
