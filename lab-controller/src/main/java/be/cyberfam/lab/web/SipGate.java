package be.cyberfam.lab.web;

import be.cyberfam.lab.call.SeatId;
import java.util.regex.Pattern;

/**
 * Lets through what a seat's browser phone may say: responses, requests within a dialog, and new requests in its own name
 * only (user part of the From header, RFC 3261 §8.1.1.3). The switch's digest check comes on top.
 */
final class SipGate {
    private static final Pattern REQUEST = Pattern.compile("\\A[A-Z]{1,20} \\S{1,500} SIP/2\\.0\\r?\\n");
    private static final Pattern RESPONSE = Pattern.compile("\\ASIP/2\\.0 \\d{3} ");
    private static final Pattern FROM = Pattern.compile("(?im)^(?:from|f)[ \\t]*:[^\\r\\n]*?sips?:([^@;>\\s]{1,100})@");
    private static final Pattern TO_WITH_TAG = Pattern.compile("(?im)^(?:to|t)[ \\t]*:[^\\r\\n]*;[ \\t]*tag=");

    private final String user;

    SipGate(SeatId seat) {
        user = seat.value() + "-web";
    }

    boolean allows(String message) {
        if (message.isBlank()) {
            return true;
        }
        var headers = headers(message);
        return RESPONSE.matcher(headers).find()
                || (REQUEST.matcher(headers).find() && (isInDialog(headers) || isOwn(headers)));
    }

    private static String headers(String message) {
        int end = message.indexOf("\r\n\r\n");
        return end < 0 ? message : message.substring(0, end);
    }

    private static boolean isInDialog(String headers) {
        return !headers.startsWith("REGISTER ") && TO_WITH_TAG.matcher(headers).find();
    }

    private boolean isOwn(String headers) {
        var from = FROM.matcher(headers);
        return from.find() && from.group(1).equals(user) && !from.find();
    }
}
