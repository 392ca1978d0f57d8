package be.cyberfam.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.cyberfam.lab.proof.Attested;
import be.cyberfam.lab.proof.Code;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.Slf4jLogFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out on paper, read back by other eyes: the text and its typeface by a PDF reader, the QR code off the picture of the page. */
class AttestationPdfTest {
    private static final Code CODE = Code.typed("7K2M-AAAA-BBBB-CCCC-DDDD");
    private static final String NAME = "Łucja Żółć Şahin-Țăranu İnği Œuvrée";
    private static final List<String> RANKS = List.of("classement", "rang ", "rangschikking", "ranking", "meilleur");
    private static final int MOST_OCTETS = 40_000;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "en"})
    void itIsOneSheetWithEveryLetterRight(String language) throws Exception {
        var paper = read(pdf(attested(NAME, 3), language));
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.text()).contains(NAME, "52 h 10", "Écouter jusqu’au bout n° 1", CODE.text(), "Sam");
        assertThat(paper.text().toLowerCase(Locale.ROOT)).doesNotContain(RANKS);
    }

    @Test
    void itStaysOneSheetHoweverMuchIsSigned() throws Exception {
        var paper = read(pdf(attested(NAME, 60), "fr"));
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.text()).contains("n° 1 niveau 2", "n° 60 niveau 2", CODE.text());
    }

    @Test
    void itsTypefaceIsEmbeddedWithJustTheLettersItUses() throws Exception {
        var pdf = pdf(attested(NAME, 3), "fr");
        assertThat(pdf).hasSizeLessThan(MOST_OCTETS);
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+LiberationSans");
            }
            assertThat(resources.getFontNames()).hasSize(1);
        }
    }

    @Test
    void aTelephoneReadsItsCodeOffThePage() throws Exception {
        try (var document = Loader.loadPDF(pdf(attested(NAME, 3), "fr"))) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var seen = new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots));
            var read = new QRCodeReader()
                    .decode(new BinaryBitmap(seen), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
            assertThat(read).isEqualTo("cyberfam-lab:attestation:7K2M-AAAA-BBBB-CCCC-DDDD");
        }
    }

    @Test
    void theSameAttestationIsTheSameFileWhenItIsMadeAgain() throws Exception {
        var once = pdf(attested(NAME, 3), "fr");
        assertThat(pdf(attested(NAME, 3), "fr")).isEqualTo(once);
        assertThat(number(pdf(attested(NAME, 4), "fr"))).isNotEqualTo(number(once));
    }

    private static String number(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            return document.getDocument().getDocumentID().toString();
        }
    }

    @Test
    void itTellsItsReaderItsTitleAndLanguage() throws Exception {
        try (var document = Loader.loadPDF(pdf(attested(NAME, 1), "nl"))) {
            assertThat(document.getDocumentInformation().getTitle()).endsWith(": " + NAME);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void aLetterTheTypefaceLacksIsSeenToBeMissing() throws Exception {
        assertThat(read(pdf(attested("李 😀 Léa", 0), "fr")).text()).contains("? ? Léa");
    }

    @Test
    void anAccentTypedAfterItsLetterIsDrawnOnIt() throws Exception {
        var apart = Normalizer.normalize("Zoé Ağaoğlu", Normalizer.Form.NFD);
        assertThat(read(pdf(attested(apart, 0), "fr")).text()).contains("Zoé Ağaoğlu");
    }

    @Test
    void aGridGoesOverAsManySheetsAsItTakes() throws Exception {
        var lines =
                IntStream.rangeClosed(1, 120).mapToObj(AttestationPdfTest::line).toList();
        var out = new ByteArrayOutputStream();
        GridPdf.write("Léa", List.of(new GridPdf.Hours(1, "2026-01-05", "2026-07-04", 60, 0)), lines, "nl", out);
        var paper = read(out.toByteArray());
        assertThat(paper.pages()).isGreaterThan(1);
        assertThat(paper.text())
                .contains("Kan ding 1 2 Zelfstandig, Sam", "Kan ding 120 2 Zelfstandig, Sam", "blad " + paper.pages());
    }

    @Test
    void wordsAreAsWideAsTheyAreDrawn() throws Exception {
        try (var paper = new Paper("t", "fr")) {
            // of the typeface's own table: i 222, m 833, W 944, é as e 556
            assertThat(paper.width("imWé", 10)).isCloseTo((222 + 833 + 944 + 556) / 100f, within(0.03f));
            assertThat(paper.wrapped("un deux trois", 10, paper.width("un deux", 10)))
                    .containsExactly("un deux", "trois");
        }
    }

    @Test
    void whatTheLibraryHasToSayGoesToTheLabsLog() {
        assertThat(LogFactory.getFactory()).isInstanceOf(Slf4jLogFactory.class);
    }

    @Test
    void aGridOpensRightInABelgianSpreadsheet() throws Exception {
        var csv = new StringWriter();
        CallExport.CSV.writeGrid(List.of(line(1)).iterator(), csv);
        assertThat(csv.toString())
                .startsWith("\ufeffperson;name;cycle;")
                .contains("lea;Léa;1;", ";c1 c2;2;Zelfstandig;Sam;");
        assertThat(csv.toString().lines()).hasSize(2);
    }

    private static GridLine line(int number) {
        return new GridLine(
                "lea",
                "Léa",
                1,
                "B2 Begrijpen",
                "thing-" + number,
                "Kan ding " + number,
                "i" + number,
                "Doet het; altijd.",
                "M",
                Optional.of(2),
                5,
                7,
                9,
                List.of("c1", "c2"),
                Optional.of(new GridLine.Signed(2, "Zelfstandig", "Sam", "2026-03-12T10:00:00Z", "=goed")));
    }

    private static byte[] pdf(Attested attested, String language) throws Exception {
        var out = new ByteArrayOutputStream();
        AttestationPdf.write(attested, CODE, language, out);
        return out.toByteArray();
    }

    private record Read(int pages, String text) {}

    private static Read read(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new Read(document.getNumberOfPages(), new PDFTextStripper().getText(document));
        }
    }

    private static Attested attested(String name, int signed) {
        var all = IntStream.rangeClosed(1, signed)
                .mapToObj(n ->
                        new Attested.Signed("Écouter jusqu’au bout n° " + n, 2, "Seule", "Sam", "2026-03-12T10:00:00Z"))
                .toList();
        return new Attested(
                name,
                1,
                "2026-01-05",
                "2026-07-04",
                3_130,
                14,
                213,
                List.of(new Attested.Placed("2026-05-04", "2026-05-15", 4_560, "Centre d’appels à Liège")),
                List.of(new Attested.Block("B2", "Comprendre", all)),
                "Relation client à distance",
                "0123456789abcdef",
                3,
                "practice floor 0.1.0",
                "2026-07-06T09:00:00Z",
                "Sam");
    }
}
