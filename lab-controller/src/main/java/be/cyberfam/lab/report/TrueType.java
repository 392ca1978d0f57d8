package be.cyberfam.lab.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What of a TrueType file is needed to write with it (OpenType specification: head, hhea, hmtx, and cmap in format 4): which sign a
 * letter has, and how wide it is.
 */
final class TrueType {
    private static final int SEGMENTS = 4;

    private final byte[] file;
    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final int widths;
    private final int letters;

    TrueType(byte[] file) throws IOException {
        this.file = file.clone();
        this.data = ByteBuffer.wrap(this.file);
        int count = data.getShort(4) & 0xffff;
        for (int n = 0; n < count; n++) {
            int at = 12 + 16 * n;
            tables.put(new String(this.file, at, 4, StandardCharsets.US_ASCII), data.getInt(at + 8));
        }
        this.unitsPerEm = unsigned(table("head") + 18);
        this.widths = unsigned(table("hhea") + 34);
        this.letters = lettersTable();
    }

    /** The file, to be embedded whole. */
    byte[] file() {
        return file.clone();
    }

    /** The sign of a letter; 0 when it has none. */
    int sign(int letter) {
        int segments = unsigned(letters + 6) / 2;
        for (int n = 0; n < segments && letter <= 0xffff; n++) {
            int end = letters + 14 + 2 * n;
            int start = end + 2 + 2 * segments;
            if (letter <= unsigned(end)) {
                return letter < unsigned(start) ? 0 : sign(letter, start, segments);
            }
        }
        return 0;
    }

    private int sign(int letter, int start, int segments) {
        int delta = start + 2 * segments;
        int offset = delta + 2 * segments;
        int jump = unsigned(offset);
        int sign = jump == 0 ? letter : unsigned(offset + jump + 2 * (letter - unsigned(start)));
        return sign == 0 ? 0 : (sign + unsigned(delta)) & 0xffff;
    }

    /** How wide a sign is, in thousandths of the size. */
    int width(int sign) {
        return inThousandths(unsigned(tables.getOrDefault("hmtx", 0) + 4 * Math.min(sign, widths - 1)));
    }

    /** How far letters reach above the line, and below it as a negative number. */
    int ascent() {
        return inThousandths(data.getShort(tables.getOrDefault("hhea", 0) + 4));
    }

    int descent() {
        return inThousandths(data.getShort(tables.getOrDefault("hhea", 0) + 6));
    }

    /** The box that holds every sign: left, low, right, high. */
    int[] box() {
        int head = tables.getOrDefault("head", 0) + 36;
        return new int[] {
            inThousandths(data.getShort(head)),
            inThousandths(data.getShort(head + 2)),
            inThousandths(data.getShort(head + 4)),
            inThousandths(data.getShort(head + 6))
        };
    }

    /** The table of Unicode letters up to U+FFFF. */
    private int lettersTable() throws IOException {
        int all = table("cmap");
        int count = unsigned(all + 2);
        for (int n = 0; n < count; n++) {
            int one = all + data.getInt(all + 4 + 8 * n + 4);
            if (unsigned(all + 4 + 8 * n) == 3 && unsigned(one) == SEGMENTS) {
                return one;
            }
        }
        throw new IOException("the typeface has no table of Unicode letters");
    }

    private int table(String name) throws IOException {
        var at = tables.get(name);
        if (at == null) {
            throw new IOException("the typeface has no table " + name);
        }
        return at;
    }

    private int inThousandths(int units) {
        return Math.round(units * 1_000f / unitsPerEm);
    }

    private int unsigned(int at) {
        return data.getShort(at) & 0xffff;
    }
}
