package be.cyberfam.lab.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Reads a PDF of ours back as a reader of any make does: by its table of objects, its pages and its way from signs to letters. */
record PdfText(Map<Integer, String> objects, List<String> pages) {
    private static final Pattern DRAWN = Pattern.compile("<([0-9A-F]*)> Tj");
    private static final Pattern LETTER = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})>");

    static PdfText of(byte[] file) throws IOException {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var start = Integer.parseInt(text.substring(text.lastIndexOf("startxref\n") + 10)
                .lines()
                .findFirst()
                .orElseThrow());
        var table = text.substring(start).lines().toList();
        var objects = new HashMap<Integer, String>();
        int count = Integer.parseInt(table.get(1).split(" ")[1]);
        for (int n = 1; n < count; n++) {
            int at = Integer.parseInt(table.get(2 + n).substring(0, 10));
            var head = n + " 0 obj\n";
            if (!text.startsWith(head, at)) {
                throw new IOException("object " + n + " is not at " + at);
            }
            objects.put(n, text.substring(at + head.length(), text.indexOf("\nendobj\n", at)));
        }
        var letters = new HashMap<String, String>();
        objects.values().stream()
                .filter(one -> one.contains("stream\n"))
                .map(PdfText::unpacked)
                .forEach(stream -> {
                    var found = LETTER.matcher(stream);
                    while (stream.contains("beginbfchar") && found.find()) {
                        letters.put(found.group(1), Character.toString(Integer.parseInt(found.group(2), 16)));
                    }
                });
        var pages = new ArrayList<String>();
        for (int n = 1; n < count; n++) {
            var object = String.valueOf(objects.get(n));
            if (object.contains("/Type /Page ")) {
                var content = Integer.parseInt(object.replaceAll("(?s).*/Contents (\\d+) .*", "$1"));
                pages.add(said(unpacked(String.valueOf(objects.get(content))), letters));
            }
        }
        return new PdfText(objects, pages);
    }

    /** All pages, a line a line. */
    String all() {
        return String.join("\n", pages);
    }

    private static String said(String content, Map<String, String> letters) {
        var said = new StringBuilder();
        var drawn = DRAWN.matcher(content);
        while (drawn.find()) {
            for (int at = 0; at < drawn.group(1).length(); at += 4) {
                said.append(letters.getOrDefault(drawn.group(1).substring(at, at + 4), "\ufffd"));
            }
            said.append('\n');
        }
        return said.toString();
    }

    private static String unpacked(String object) {
        int from = object.indexOf("stream\n") + 7;
        int length = Integer.parseInt(object.replaceAll("(?s).*?/Length (\\d+) .*", "$1"));
        var packed = object.substring(from, from + length).getBytes(StandardCharsets.ISO_8859_1);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
