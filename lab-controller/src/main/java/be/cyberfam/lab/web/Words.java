package be.cyberfam.lab.web;

import java.util.Locale;

/** Names as the API writes them. */
final class Words {
    private Words() {}

    /** {@code ON_HOLD} as {@code on-hold}. */
    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code on-hold} as {@code ON_HOLD}; the contract has refused what is none of them. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** {@code RingStopped} as {@code ring-stopped}. */
    static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
