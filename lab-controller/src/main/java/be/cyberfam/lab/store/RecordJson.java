package be.cyberfam.lab.store;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON and back, by one rule for all: an object with the components' names; ids (records of one String called
 * {@code value}) as that string; instants in ISO 8601 with all their digits, durations in ISO 8601, enum values in
 * kebab-case, an empty Optional left out, lists and sets as arrays (sets sorted). So a new event needs no code here, and an
 * Optional added to an old one reads as empty from what was written before.
 */
final class RecordJson {

    private RecordJson() {}

    static JsonObject write(Record value) {
        var object = new JsonObject();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            var part = plain(read(component, value));
            if (part != null) {
                object.put(component.getName(), part);
            }
        }
        return object;
    }

    /** @throws StoreFailed when a component is missing or of another kind than the record's: written by another version */
    static <T> T read(JsonObject object, Class<T> record) {
        try {
            var components = record.getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var parts = Arrays.stream(components)
                    .map(c -> part(object.getValue(c.getName()), c.getGenericType(), record, c.getName()))
                    .toArray();
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException | RuntimeException unfit) {
            throw new StoreFailed(
                    StoreFailed.Code.OTHER_VERSION,
                    "what was written as " + record.getSimpleName() + " does not read as one: " + because(unfit));
        }
    }

    /** {@code RingStopped} as {@code ring-stopped}, {@code NO_ANSWER} as {@code no-answer}. */
    static String kebab(String name) {
        return name.replace('_', '-').replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String because(Exception unfit) {
        var cause = unfit instanceof InvocationTargetException called && called.getCause() != null
                ? called.getCause()
                : unfit;
        return String.valueOf(cause.getMessage());
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(String.valueOf(impossible.getMessage()), impossible);
        }
    }

    private static @Nullable Object plain(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(RecordJson::plain).orElse(null);
            case Instant at -> at.toString();
            case Duration length -> length.toString();
            case Enum<?> one -> kebab(one.name());
            case Set<?> set ->
                new JsonArray(set.stream().map(RecordJson::plain).sorted().toList());
            case Collection<?> many ->
                new JsonArray(many.stream().map(RecordJson::plain).toList());
            case Record id when isId(id.getClass()) -> read(id.getClass().getRecordComponents()[0], id);
            case Record part -> write(part);
            default -> value;
        };
    }

    private static Object part(@Nullable Object json, Type type, Class<?> of, String name) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return json == null
                    ? Optional.empty()
                    : Optional.of(part(json, generic.getActualTypeArguments()[0], of, name));
        }
        if (json == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value(json, type, of, name);
    }

    private static Object value(Object json, Type type, Class<?> of, String name) {
        if (type instanceof ParameterizedType generic) {
            var items =
                    ((JsonArray) json).stream().map(item -> part(item, generic.getActualTypeArguments()[0], of, name));
            return generic.getRawType() == Set.class ? items.collect(Collectors.toSet()) : items.toList();
        }
        var raw = (Class<?>) type;
        if (raw.isEnum()) {
            return constant(raw, (String) json);
        }
        if (isId(raw)) {
            return read(new JsonObject().put("value", json), raw);
        }
        return raw.isRecord() ? read((JsonObject) json, raw) : simple(json, raw);
    }

    private static Object simple(Object json, Class<?> raw) {
        return switch (raw.getName()) {
            case "java.time.Instant" -> Instant.parse((String) json);
            case "java.time.Duration" -> Duration.parse((String) json);
            case "long", "java.lang.Long" -> ((Number) json).longValue();
            case "int", "java.lang.Integer" -> ((Number) json).intValue();
            case "double", "java.lang.Double" -> ((Number) json).doubleValue();
            default -> raw == boolean.class ? (Boolean) json : raw.cast(json);
        };
    }

    private static Object constant(Class<?> type, String kebab) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> kebab(((Enum<?>) constant).name()).equals(kebab))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + kebab + ", only "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> kebab(((Enum<?>) constant).name()))
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static boolean isId(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        var components = type.getRecordComponents();
        return components.length == 1
                && components[0].getType() == String.class
                && components[0].getName().equals("value");
    }
}
