package be.cyberfam.lab.scenario;

/** How many signs must be put in, taken out or replaced to make one text of another (Levenshtein). */
public final class EditDistance {
    private EditDistance() {}

    public static int between(String one, String other) {
        var before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            before = row(one.charAt(i - 1), i, other, before);
        }
        return before[other.length()];
    }

    private static int[] row(char letter, int i, String other, int[] before) {
        var row = new int[before.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int replaced = before[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
        }
        return row;
    }
}
