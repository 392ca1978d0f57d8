package be.cyberfam.lab.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a file a request asks for (RFC 9110 §14), first and last byte included. */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    long length() {
        return last - first + 1;
    }

    /**
     * The range of a {@code Range} header. Empty when there is none, or one of a kind we need not understand (another unit,
     * several ranges): the whole file is the answer then. Throws a 416 when the file has no such bytes.
     */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        var match = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!match.matches() || (match.group(1).isEmpty() && match.group(2).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                match.group(1).isEmpty()
                        ? lastBytes(Long.parseLong(match.group(2)), size)
                        : from(Long.parseLong(match.group(1)), match.group(2), size));
    }

    private static ByteRange lastBytes(long count, long size) {
        return checked(Math.max(0, size - count), count == 0 ? -1 : size - 1, size);
    }

    private static ByteRange from(long first, String last, long size) {
        long end = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        return checked(first, end, size);
    }

    private static ByteRange checked(long first, long last, long size) {
        if (first >= size || last < first) {
            throw Refusal.of(416, "no-such-range", "The recording has no such bytes", "it has " + size + " bytes")
                    .with("Content-Range", "bytes */" + size);
        }
        return new ByteRange(first, last);
    }
}
