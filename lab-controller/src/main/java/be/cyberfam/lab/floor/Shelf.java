package be.cyberfam.lab.floor;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A map that never changes: {@link #with} and {@link #without} give a new one that shares all but one of its 64
 * drawers with the old. So a floor of hundreds of calls is replaced at each event for the price of a few.
 */
final class Shelf<K extends Comparable<K>, V> {
    private static final int DRAWERS = 64;

    private final Map<K, V>[] drawers;
    private final int size;

    private Shelf(Map<K, V>[] drawers, int size) {
        this.drawers = drawers;
        this.size = size;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static <K extends Comparable<K>, V> Shelf<K, V> empty() {
        var drawers = new Map[DRAWERS];
        Arrays.fill(drawers, Map.of());
        return new Shelf<>(drawers, 0);
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(drawers[drawer(key)].get(key));
    }

    int size() {
        return size;
    }

    Shelf<K, V> with(K key, V value) {
        var drawer = new LinkedHashMap<>(drawers[drawer(key)]);
        boolean isNew = drawer.put(key, value) == null;
        return replaced(key, drawer, isNew ? size + 1 : size);
    }

    Shelf<K, V> without(K key) {
        var drawer = new LinkedHashMap<>(drawers[drawer(key)]);
        return drawer.remove(key) == null ? this : replaced(key, drawer, size - 1);
    }

    /** All values, in the order of their keys. */
    Collection<V> values() {
        var sorted = new TreeMap<K, V>();
        for (var drawer : drawers) {
            sorted.putAll(drawer);
        }
        return sorted.values();
    }

    private Shelf<K, V> replaced(K key, Map<K, V> drawer, int newSize) {
        var copy = drawers.clone();
        copy[drawer(key)] = drawer;
        return new Shelf<>(copy, newSize);
    }

    private int drawer(K key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16 ^ hash >>> 6) & DRAWERS - 1;
    }
}
