package be.cyberfam.lab.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** The objects of a PDF file (ISO 32000-1, 7.3 and 7.5), numbered from 1 in the order they are taken, and the table that finds them. */
final class PdfFile {
    private final List<byte[]> objects = new ArrayList<>();

    /** A number for an object that is written later. */
    int next() {
        objects.add(new byte[0]);
        return objects.size();
    }

    void put(int number, String object) {
        objects.set(number - 1, object.getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * An object with a stream, packed.
     *
     * @param keys beside its length and filter
     */
    void putStream(int number, String keys, byte[] octets) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(packed)) {
            packing.write(octets);
        }
        var object = new ByteArrayOutputStream();
        object.write(latin("<< " + keys + " /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n"));
        packed.writeTo(object);
        object.write(latin("\nendstream"));
        objects.set(number - 1, object.toByteArray());
    }

    /** A text in UTF-16, as strings outside of pages are written. */
    static String text(String text) {
        var hex = new StringBuilder("<FEFF");
        text.chars().forEach(unit -> hex.append("%04X".formatted(unit)));
        return hex.append('>').toString();
    }

    /**
     * The file.
     *
     * @param root the number of the catalog, {@code about} of what is said of the document
     */
    void write(OutputStream out, int root, int about) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int n = 0; n < objects.size(); n++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.write(latin((n + 1) + " 0 obj\n"));
            file.write(objects.get(n));
            file.write(latin("\nendobj\n"));
        }
        int start = file.size();
        file.write(latin(table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root " + root + " 0 R /Info " + about
                + " 0 R >>\nstartxref\n" + start + "\n%%EOF\n"));
        file.writeTo(out);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
