package be.cyberfam.lab.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Sheets of A4 with one embedded typeface, so that they print alike everywhere; lengths are points from the upper left. What is drawn
 * alike is the same file, octet by octet.
 */
final class Paper implements Closeable {
    static {
        // PDFBox has the JDK convert a colour when it is loaded: no window system is asked for, there may be none
        System.setProperty("java.awt.headless", "true");
    }

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    /** Liberation Sans, which PDFBox carries under the SIL Open Font Licence: it has every letter of Europe's languages. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float THOUSANDTHS = 1_000;
    private static final float STROKE = 0.028f;
    private static final Map<EncodeHintType, Object> QR =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);

    private final PDDocument document = new PDDocument();
    private final TrueTypeFont typeface;
    private final CmapLookup signs;
    private final PDType0Font font;
    private PDPageContentStream sheet;
    /** Grows out of what is written: the document's number, where PDFBox would take the time of day. */
    private long written;

    Paper(String title, String language) throws IOException {
        typeface = typeface();
        signs = typeface.getUnicodeCmapLookup();
        font = PDType0Font.load(document, typeface, true);
        sheet = blank(document);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("practice floor");
    }

    private static TrueTypeFont typeface() throws IOException {
        try (InputStream file = Optional.ofNullable(PDDocument.class.getResourceAsStream(FONT))
                .orElseThrow(() -> new IOException("PDFBox does not carry the typeface " + FONT))) {
            var typeface = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // a ligature is not as wide as its letters are when they are measured
            typeface.setEnableGsub(false);
            return typeface;
        }
    }

    private static PDPageContentStream blank(PDDocument document) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    /** Goes on to another sheet. */
    void turn() throws IOException {
        sheet.close();
        sheet = blank(document);
    }

    /** One line, its base at {@code y}; {@code strong} is drawn heavier. */
    void text(String text, float x, float y, float size, boolean strong) throws IOException {
        var drawable = drawable(text);
        written = 31 * written + drawable.hashCode();
        sheet.setLineWidth(size * STROKE);
        sheet.beginText();
        sheet.setFont(font, size);
        sheet.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        sheet.newLineAtOffset(x, HEIGHT - y);
        sheet.showText(drawable);
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

    /** A QR code, its upper left corner there: squares filled as one shape, sharp at any size and without seams. */
    void qr(String text, float x, float y, float side) throws IOException {
        var code = code(text);
        float square = side / code.getWidth();
        for (int row = 0; row < code.getHeight(); row++) {
            for (int column = 0; column < code.getWidth(); column++) {
                if (code.get(column, row)) {
                    sheet.addRect(x + column * square, HEIGHT - y - (row + 1) * square, square, square);
                }
            }
        }
        sheet.fill();
    }

    /** A square a dot, without the white around it. */
    private static BitMatrix code(String text) throws IOException {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, QR);
        } catch (WriterException e) {
            throw new IOException("no QR code holds " + text, e);
        }
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(drawable(text)) / THOUSANDTHS * size;
    }

    /** The words in lines that fit; a word longer than a line stands alone. */
    List<String> wrapped(String text, float size, float width) throws IOException {
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

    /** Letter and accent made one; a letter the typeface has no sign for stands as a question mark. */
    private String drawable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> signs.getGlyphId(letter) == 0 ? '?' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Ends the last sheet and writes all of them, once. */
    void write(OutputStream out) throws IOException {
        sheet.close();
        document.setDocumentId(written);
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
        typeface.close();
    }
}
