package be.cyberfam.lab.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a YAML file, with the line it stands on. */
sealed interface Entry {
    int line();

    record Text(String value, int line) implements Entry {}

    record Items(List<Entry> all, int line) implements Entry {
        public Items {
            all = List.copyOf(all);
        }
    }

    record Fields(Map<String, Entry> all, int line) implements Entry {
        public Fields {
            all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        }
    }
}
