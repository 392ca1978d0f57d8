package be.cyberfam.lab.web;

import java.util.Locale;

/** Names as the API writes them. */
final class Words {
    private Words() {}

    /** {@code ON_HOLD} as {@code on-hold}. */
    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code RingStopped} as {@code ring-stopped}. */
    static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
