package be.cyberfam.lab.books;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/** Times as the switch writes them: seconds since 1970, with or without decimals. */
final class EpochTime {

    private EpochTime() {}

    /**
     * @param seconds as in {@code 1764000000.123456}
     * @throws NumberFormatException when it is no number
     */
    static Instant parse(String seconds) {
        var nanos = new BigDecimal(seconds).movePointRight(9).toBigInteger();
        var perSecond = BigInteger.valueOf(1_000_000_000);
        var parts = nanos.divideAndRemainder(perSecond);
        return Instant.ofEpochSecond(parts[0].longValue(), parts[1].longValue());
    }
}
