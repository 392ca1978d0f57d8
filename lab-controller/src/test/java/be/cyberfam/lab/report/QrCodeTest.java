package be.cyberfam.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A QR code read back the way a telephone does it: its corners, its mask, its bits along the zigzag, its blocks. */
class QrCodeTest {
    @ParameterizedTest
    @CsvSource({
        "cyberfam-lab:attestation:7K2M-AAAA-BBBB-CCCC-DDDD,33,2",
        "é,21,1",
        "a link of some forty letters and so on,29,1"
    })
    void itSaysWhatItWasMadeOf(String text, int size, int blocks) throws IOException {
        var code = QrCode.of(text);
        assertThat(code.size()).isEqualTo(size);
        assertThat(read(
                        code,
                        blocks,
                        switch (size) {
                            case 21 -> 16;
                            case 29 -> 44;
                            default -> 32;
                        }))
                .isEqualTo(text);
    }

    @Test
    void itsThreeCornersAreDarkRingsAroundADarkMiddle() throws IOException {
        var code = QrCode.of("x");
        for (var corner : List.of(new int[] {0, 0}, new int[] {code.size() - 7, 0}, new int[] {0, code.size() - 7})) {
            for (int n = 0; n < 7; n++) {
                assertThat(code.isDark(corner[0] + n, corner[1])).isTrue();
                assertThat(code.isDark(corner[0] + n, corner[1] + 3)).isEqualTo(n != 1 && n != 5);
            }
        }
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(107))).hasMessageContaining("107 octets");
    }

    private static String read(QrCode code, int blocks, int each) {
        var codewords = codewords(code);
        var data = new ArrayList<Integer>();
        for (int block = 0; block < blocks; block++) {
            for (int n = 0; n < each; n++) {
                data.add(codewords.get(n * blocks + block));
            }
        }
        assertThat(data.getFirst() >> 4).as("byte mode").isEqualTo(4);
        int length = (data.get(0) & 15) << 4 | data.get(1) >> 4;
        var octets = new ByteArrayOutputStream();
        for (int n = 0; n < length; n++) {
            octets.write((data.get(n + 1) & 15) << 4 | data.get(n + 2) >> 4);
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    private static List<Integer> codewords(QrCode code) {
        int mask = (dark(code, 2, 8) ^ 1) << 2 | dark(code, 3, 8) << 1 | dark(code, 4, 8) ^ 1;
        var codewords = new ArrayList<Integer>();
        int bits = 0;
        int word = 0;
        boolean upward = true;
        for (int right = code.size() - 1; right > 0; right -= 2) {
            right = right == 6 ? 5 : right;
            for (int n = 0; n < code.size(); n++) {
                int y = upward ? code.size() - 1 - n : n;
                for (int x = right; x > right - 2; x--) {
                    if (!isFixed(code.size(), x, y)) {
                        word = word << 1 | dark(code, x, y) ^ (flips(mask, x, y) ? 1 : 0);
                        if (++bits % 8 == 0) {
                            codewords.add(word);
                            word = 0;
                        }
                    }
                }
            }
            upward = !upward;
        }
        return codewords;
    }

    private static int dark(QrCode code, int x, int y) {
        return code.isDark(x, y) ? 1 : 0;
    }

    private static boolean isFixed(int size, int x, int y) {
        boolean corner = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
        boolean alignment = size > 21 && Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2;
        return corner || alignment || x == 6 || y == 6;
    }

    private static boolean flips(int mask, int x, int y) {
        return switch (mask) {
            case 0 -> (x + y) % 2 == 0;
            case 1 -> y % 2 == 0;
            case 2 -> x % 3 == 0;
            case 3 -> (x + y) % 3 == 0;
            case 4 -> (x / 3 + y / 2) % 2 == 0;
            case 5 -> x * y % 2 + x * y % 3 == 0;
            case 6 -> (x * y % 2 + x * y % 3) % 2 == 0;
            default -> ((x + y) % 2 + x * y % 3) % 2 == 0;
        };
    }
}
