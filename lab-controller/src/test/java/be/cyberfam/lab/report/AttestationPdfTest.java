package be.cyberfam.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.cyberfam.lab.proof.Attested;
import be.cyberfam.lab.proof.Code;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out on paper: read back as a reader would, letters, code and QR code. */
class AttestationPdfTest {
    private static final Code CODE = Code.typed("7K2M-AAAA-BBBB-CCCC-DDDD");
    private static final List<String> RANKS = List.of("classement", "rang ", "rangschikking", "ranking", "meilleur");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "en"})
    void itIsOneSheetWithEveryLetterRight(String language) throws Exception {
        var pdf = pdf(attested(3), language);
        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.all()).contains("Léa Çelik-Œuvrée", "52 h 10", "Écouter jusqu’au bout n° 1", CODE.text(), "Sam");
        assertThat(pdf.all().toLowerCase(java.util.Locale.ROOT)).doesNotContain(RANKS);
    }

    @Test
    void itStaysOneSheetHoweverMuchIsSigned() throws Exception {
        var pdf = pdf(attested(60), "fr");
        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.all()).contains("n° 1\n", "n° 60\n", CODE.text());
    }

    @Test
    void itsTypefaceIsEmbedded() throws Exception {
        var objects = pdf(attested(1), "fr").objects().values();
        assertThat(objects)
                .anyMatch(one -> one.contains("/FontFile2 "))
                .anyMatch(one -> one.contains("/Length1 410712"));
    }

    @Test
    void aSignTheTypefaceLacksDoesNotBreakTheSheet() throws Exception {
        var odd = new Attested(
                "李 😀 Léa",
                1,
                "2026-01-05",
                "2026-07-04",
                0,
                0,
                0,
                List.of(),
                List.of(),
                "G",
                "ab",
                3,
                "s",
                "2026-03-12",
                "S");
        assertThat(pdf(odd, "fr").all()).contains("? ? Léa");
    }

    @Test
    void aGridGoesOverAsManySheetsAsItTakes() throws Exception {
        var lines =
                IntStream.rangeClosed(1, 120).mapToObj(AttestationPdfTest::line).toList();
        var out = new ByteArrayOutputStream();
        GridPdf.write("Léa", List.of(new GridPdf.Hours(1, "2026-01-05", "2026-07-04", 60, 0)), lines, "nl", out);
        var pdf = PdfText.of(out.toByteArray());
        assertThat(pdf.pages()).hasSizeGreaterThan(1);
        assertThat(pdf.all()).contains("Kan ding 1\n", "Kan ding 120\n", "Zelfstandig, Sam");
    }

    @Test
    void wordsAreAsWideAsTheyAreDrawn() throws Exception {
        var paper = new Paper("t", "fr");
        // of the typeface's own table: i 222, m 833, W 944, é as e 556
        assertThat(paper.width("imWé", 10)).isCloseTo((222 + 833 + 944 + 556) / 100f, within(0.03f));
        assertThat(paper.wrapped("un deux trois", 10, paper.width("un deux", 10)))
                .containsExactly("un deux", "trois");
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

    private static PdfText pdf(Attested attested, String language) throws Exception {
        var out = new ByteArrayOutputStream();
        AttestationPdf.write(attested, CODE, language, out);
        return PdfText.of(out.toByteArray());
    }

    private static Attested attested(int signed) {
        var all = IntStream.rangeClosed(1, signed)
                .mapToObj(n ->
                        new Attested.Signed("Écouter jusqu’au bout n° " + n, 2, "Seule", "Sam", "2026-03-12T10:00:00Z"))
                .toList();
        return new Attested(
                "Léa Çelik-Œuvrée",
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
