package be.cyberfam.lab.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.floor.FloorEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JournalRowTest {

    @Test
    void everyKindOfEventComesBackAsItWas() throws Exception {
        for (Class<?> kind : kinds()) {
            var event = event(example(kind));
            assertThat(JournalRow.of(1, event).event()).as(kind.getSimpleName()).isEqualTo(event);
        }
    }

    @Test
    void everyKindHasANameOfItsOwn() throws Exception {
        var names = Stream.of(kinds())
                .map(kind -> RecordJson.kebab(kind.getSimpleName()))
                .toList();
        assertThat(names).doesNotHaveDuplicates().contains("ring-stopped", "signed-on", "exercise-started");
    }

    @Test
    void aKindFromAnotherVersionIsNamedNotGuessed() {
        var row = new JournalRow(7, 0, Optional.empty(), "beamed-up", 1, "{}");
        assertThatThrownBy(row::event)
                .isInstanceOf(StoreFailed.class)
                .hasMessage("journal line 7 is a beamed-up of version 1, which this lab does not know");
    }

    @Test
    void aBodyThatLacksSomethingSaysWhat() {
        var row = new JournalRow(7, 0, Optional.empty(), "signed-off", 1, "{\"seat\":\"seat-01\"}");
        assertThatThrownBy(row::event).hasMessageContaining("at is missing");
    }

    private static FloorEvent event(Object fact) {
        return fact instanceof CallEvent ofCall ? new FloorEvent.OfCall(ofCall) : (FloorEvent) fact;
    }

    private static Class<?>[] kinds() {
        return Stream.concat(
                        leaves(CallEvent.class), leaves(FloorEvent.class).filter(k -> k != FloorEvent.OfCall.class))
                .toArray(Class<?>[]::new);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        var permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(JournalRowTest::leaves);
    }

    /** A value of a type, built from its components: a new event needs no new test. */
    private static Object example(Type type) throws Exception {
        if (type instanceof ParameterizedType generic) {
            var part = example(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class
                    ? Optional.of(part)
                    : generic.getRawType() == Set.class ? Set.of(part) : List.of(part);
        }
        var raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[raw.getEnumConstants().length - 1];
        }
        if (raw == PhoneNumber.class) {
            return new PhoneNumber("0478 12 34 56");
        }
        return raw.isRecord() ? record(raw) : simple(raw);
    }

    private static Object record(Class<?> type) throws Exception {
        var components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = example(components[i].getGenericType());
        }
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "word";
            case "long" -> 42L;
            case "int", "Integer" -> 42;
            case "boolean" -> true;
            case "Duration" -> java.time.Duration.ofMillis(1_250);
            case "Instant" -> Instant.parse("2026-03-09T08:00:00.123456Z");
            default -> throw new IllegalArgumentException("no example of " + type);
        };
    }
}
