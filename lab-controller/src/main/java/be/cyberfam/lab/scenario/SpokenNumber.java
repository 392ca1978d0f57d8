package be.cyberfam.lab.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * A number as people in Belgium say it aloud in French: in groups of two, the first of three where the digits are odd in number,
 * with {@code septante} and {@code nonante}. Other languages leave the digits to the voice, one by one.
 */
final class SpokenNumber {
    private static final String[] SMALL =
            ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
                            + " quinze seize dix-sept dix-huit dix-neuf")
                    .split(" ");
    private static final String[] TENS =
            "- - vingt trente quarante cinquante soixante septante quatre-vingt nonante".split(" ");

    private SpokenNumber() {}

    /** Whether a truth is a number to be read out: digits with at most spaces, dots or slashes between. */
    static boolean isOne(String value) {
        return value.matches("[0-9][0-9 ./]{2,18}[0-9]");
    }

    static String of(String value, String language) {
        var groups = groups(value);
        return language.startsWith("fr")
                ? String.join(", ", groups.stream().map(SpokenNumber::inFrench).toList())
                : String.join(
                        ", ",
                        groups.stream()
                                .map(group -> String.join(" ", group.split("")))
                                .toList());
    }

    /** As it is written in groups of at most three; else in twos. */
    private static List<String> groups(String value) {
        var written = List.of(value.split("[ ./]+"));
        if (written.stream().allMatch(group -> group.length() <= 3)) {
            return written;
        }
        var digits = value.replaceAll("[^0-9]", "");
        var groups = new ArrayList<String>();
        int first = digits.length() % 2 == 0 ? 2 : 3;
        groups.add(digits.substring(0, first));
        for (int at = first; at < digits.length(); at += 2) {
            groups.add(digits.substring(at, at + 2));
        }
        return groups;
    }

    private static String inFrench(String group) {
        var zeros = group.length() - group.replaceFirst("^0+(?=.)", "").length();
        return "zéro ".repeat(zeros) + belowThousand(Integer.parseInt(group));
    }

    private static String belowThousand(int number) {
        int hundreds = number / 100;
        if (hundreds == 0) {
            return belowHundred(number);
        }
        var hundred = hundreds == 1 ? "cent" : SMALL[hundreds] + " cent" + (number % 100 == 0 ? "s" : "");
        return number % 100 == 0 ? hundred : hundred + " " + belowHundred(number % 100);
    }

    private static String belowHundred(int number) {
        if (number < SMALL.length) {
            return SMALL[number];
        }
        var tens = TENS[number / 10];
        return switch (number % 10) {
            case 0 -> number == 80 ? tens + "s" : tens;
            case 1 -> number == 81 ? tens + "-un" : tens + " et un";
            default -> tens + "-" + SMALL[number % 10];
        };
    }
}
