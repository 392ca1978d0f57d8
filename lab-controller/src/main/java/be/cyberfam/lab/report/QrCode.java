package be.cyberfam.lab.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A QR code (ISO/IEC 18004) for a short text: byte mode, error correction M, versions 1 to 6, which holds 106 octets. */
final class QrCode {
    /** By version: error correction codewords of a block, blocks, data codewords of a block. */
    private static final int[][] VERSIONS = {
        {10, 1, 16}, {16, 1, 28}, {26, 1, 44}, {18, 2, 32}, {24, 2, 43}, {16, 4, 27}
    };

    private final int size;
    /** 0 nothing yet, 1 light, 2 dark. */
    private final byte[][] modules;

    private QrCode(int version, boolean[] bits, int mask) {
        size = 17 + 4 * version;
        modules = new byte[size][size];
        patterns(version);
        format(mask);
        data(bits, mask);
    }

    /** @throws IOException when the text is too long */
    static QrCode of(String text) throws IOException {
        var octets = text.getBytes(StandardCharsets.UTF_8);
        var version = IntStream.rangeClosed(1, VERSIONS.length)
                .filter(n -> octets.length + 2 <= VERSIONS[n - 1][1] * VERSIONS[n - 1][2])
                .findFirst()
                .orElseThrow(() -> new IOException("no QR code holds " + octets.length + " octets"));
        var bits = bits(interleaved(data(octets, VERSIONS[version - 1]), VERSIONS[version - 1]));
        return IntStream.range(0, 8)
                .mapToObj(mask -> new QrCode(version, bits, mask))
                .min(Comparator.comparingInt(QrCode::blocks))
                .orElseThrow();
    }

    int size() {
        return size;
    }

    boolean isDark(int x, int y) {
        return modules[y][x] == 2;
    }

    /** Drawn as boxes: sharp at any size. */
    void draw(Paper paper, float x, float y, float side) {
        float module = side / size;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                if (isDark(column, row)) {
                    paper.box(x + column * module, y + row * module, module, module);
                }
            }
        }
    }

    /** Mode 4, the length, the octets, an end, and filling. */
    private static int[] data(byte[] octets, int[] version) {
        var nibbles = new ArrayList<>(List.of(4, octets.length >> 4, octets.length & 15));
        for (var octet : octets) {
            nibbles.add((octet & 0xff) >> 4);
            nibbles.add(octet & 15);
        }
        nibbles.add(0);
        var data = new int[version[1] * version[2]];
        for (int n = 0; n < data.length; n++) {
            int filling = (n - nibbles.size() / 2) % 2 == 0 ? 0xec : 0x11;
            data[n] = n < nibbles.size() / 2 ? nibbles.get(2 * n) << 4 | nibbles.get(2 * n + 1) : filling;
        }
        return data;
    }

    /** Blocks with their error correction, a codeword of each in turn. */
    private static int[] interleaved(int[] data, int[] version) {
        int blocks = version[1];
        var turns = IntStream.builder();
        for (int n = 0; n < data.length; n++) {
            turns.add(data[n % blocks * version[2] + n / blocks]);
        }
        var checks = IntStream.range(0, blocks)
                .mapToObj(n -> remainder(Arrays.copyOfRange(data, n * version[2], (n + 1) * version[2]), version[0]))
                .toList();
        for (int n = 0; n < version[0] * blocks; n++) {
            turns.add(checks.get(n % blocks)[n / blocks]);
        }
        return turns.build().toArray();
    }

    /** Reed–Solomon: what is left of the data divided by (x − 1)(x − 2)(x − 4)…, so many factors. */
    private static int[] remainder(int[] data, int degree) {
        var divisor = divisor(degree);
        var rest = new int[degree];
        for (var codeword : data) {
            int factor = codeword ^ rest[0];
            System.arraycopy(rest, 1, rest, 0, degree - 1);
            rest[degree - 1] = 0;
            for (int n = 0; n < degree; n++) {
                rest[n] ^= times(divisor[n], factor);
            }
        }
        return rest;
    }

    private static int[] divisor(int degree) {
        var divisor = new int[degree];
        divisor[degree - 1] = 1;
        int root = 1;
        for (int n = 0; n < degree; n++) {
            for (int i = 0; i < degree; i++) {
                divisor[i] = times(divisor[i], root) ^ (i + 1 < degree ? divisor[i + 1] : 0);
            }
            root = times(root, 2);
        }
        return divisor;
    }

    /** Product in the field of 256 elements, modulo x⁸ + x⁴ + x³ + x² + 1. */
    private static int times(int a, int b) {
        int product = 0;
        for (int bit = 7; bit >= 0; bit--) {
            product = product << 1 ^ (product >> 7) * 0x11d;
            product ^= (b >> bit & 1) * a;
        }
        return product;
    }

    private static boolean[] bits(int[] codewords) {
        var bits = new boolean[codewords.length * 8];
        for (int n = 0; n < bits.length; n++) {
            bits[n] = (codewords[n / 8] >> (7 - n % 8) & 1) == 1;
        }
        return bits;
    }

    private static boolean masked(int mask, int x, int y) {
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

    private void patterns(int version) {
        for (int n = 0; n < size; n++) {
            set(6, n, n % 2 == 0);
            set(n, 6, n % 2 == 0);
        }
        rings(3, 3, 4, 2, 4);
        rings(size - 4, 3, 4, 2, 4);
        rings(3, size - 4, 4, 2, 4);
        if (version > 1) {
            rings(size - 7, size - 7, 2, 1, 1);
        }
    }

    /** A square around a middle, its rings dark but those two. */
    private void rings(int x, int y, int reach, int light, int outer) {
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                int ring = Math.max(Math.abs(dx), Math.abs(dy));
                set(x + dx, y + dy, ring != light && ring != outer);
            }
        }
    }

    /** Error correction M (00) and the mask, protected by BCH (15, 5), twice; and the one module that is always dark. */
    private void format(int mask) {
        int rest = mask;
        for (int n = 0; n < 10; n++) {
            rest = rest << 1 ^ (rest >> 9) * 0x537;
        }
        int format = (mask << 10 | rest) ^ 0x5412;
        for (int n = 0; n < 15; n++) {
            boolean dark = (format >> n & 1) == 1;
            set(8, n < 6 ? n : n < 8 ? n + 1 : size - 15 + n, dark);
            set(n < 8 ? size - 1 - n : n == 8 ? 7 : 14 - n, 8, dark);
        }
        set(8, size - 8, true);
    }

    /** Columns in pairs from the right, up and down in turn; the column of the timing pattern is left out. */
    private void data(boolean[] bits, int mask) {
        int next = 0;
        boolean upward = true;
        for (int right = size - 1; right > 0; right -= right == 8 ? 3 : 2) {
            for (int n = 0; n < 2 * size; n++) {
                int x = right - n % 2;
                int y = upward ? size - 1 - n / 2 : n / 2;
                if (modules[y][x] == 0) {
                    set(x, y, (next < bits.length && bits[next]) != masked(mask, x, y));
                    next++;
                }
            }
            upward = !upward;
        }
    }

    private void set(int x, int y, boolean dark) {
        if (x >= 0 && x < size && y >= 0 && y < size) {
            modules[y][x] = (byte) (dark ? 2 : 1);
        }
    }

    /** Squares of one colour are what makes a code hard to read. */
    private int blocks() {
        int found = 0;
        for (int y = 1; y < size; y++) {
            for (int x = 1; x < size; x++) {
                boolean same = modules[y][x] == modules[y - 1][x]
                        && modules[y][x] == modules[y][x - 1]
                        && modules[y][x] == modules[y - 1][x - 1];
                found += same ? 1 : 0;
            }
        }
        return found;
    }
}
