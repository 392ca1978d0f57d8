package be.cyberfam.lab.rtp;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Functions of the C library through Java's foreign-function interface (JEP 454, final in Java 22). It is reached by reflection, pointers passed as longs, so that
 * this program still compiles for and runs on Java 21, where callers do without.
 */
final class Libc {
    private static final String FOREIGN = "java.lang.foreign.";

    private final Object linker;
    private final Object lookup;
    private final Class<?> segment = type("MemorySegment");
    private final Class<?> layout = type("MemoryLayout");
    private final ByteBuffer errno = ByteBuffer.allocateDirect(8).order(ByteOrder.nativeOrder());

    private Libc() throws ReflectiveOperationException {
        linker = type("Linker").getMethod("nativeLinker").invoke(null);
        lookup = type("Linker").getMethod("defaultLookup").invoke(linker);
    }

    /** The library with an error number of its own, for one thread; empty where this Java has no such interface or may not use it. */
    static Optional<Libc> find() {
        try {
            return Optional.of(new Libc());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError tooOld) {
            return Optional.empty();
        }
    }

    /** A function that returns an int; {@code parameters} are {@code int.class} or {@code long.class}. Throws when there is none. */
    MethodHandle function(String name, Class<?>... parameters) throws ReflectiveOperationException {
        var symbol = (Optional<?>)
                type("SymbolLookup").getMethod("find", String.class).invoke(lookup, name);
        var handle = (MethodHandle) type("Linker")
                .getMethod(
                        "downcallHandle",
                        segment,
                        type("FunctionDescriptor"),
                        type("Linker$Option").arrayType())
                .invoke(
                        linker,
                        symbol.orElseThrow(() -> new NoSuchElementException(name)),
                        descriptor(parameters),
                        keepErrno());
        return MethodHandles.insertArguments(handle, 0, segmentOf(errno));
    }

    /** Calls a function once, with ints and longs; for what is not done often. */
    int call(String name, Object... arguments) {
        var parameters = new Class<?>[arguments.length];
        for (int i = 0; i < parameters.length; i++)
            parameters[i] = arguments[i] instanceof Integer ? int.class : long.class;
        try {
            return (int) function(name, parameters).invokeWithArguments(arguments);
        } catch (Throwable impossible) {
            throw new LinkageError(name, impossible);
        }
    }

    /** What went wrong in the last function that returned -1. */
    int errno() {
        return errno.getInt(0);
    }

    /** Where a direct buffer's first octet is; good as long as the buffer is reachable. */
    long address(ByteBuffer direct) throws ReflectiveOperationException {
        return (long)
                segment.getMethod("address").invoke(segmentOf(direct.duplicate().clear()));
    }

    private Object segmentOf(ByteBuffer direct) throws ReflectiveOperationException {
        return segment.getMethod("ofBuffer", Buffer.class).invoke(null, direct);
    }

    private Object descriptor(Class<?>[] parameters) throws ReflectiveOperationException {
        var layouts = Array.newInstance(layout, parameters.length);
        for (int i = 0; i < parameters.length; i++) Array.set(layouts, i, layoutOf(parameters[i]));
        return type("FunctionDescriptor")
                .getMethod("of", layout, layout.arrayType())
                .invoke(null, layoutOf(int.class), layouts);
    }

    private static Object layoutOf(Class<?> parameter) throws ReflectiveOperationException {
        return type("ValueLayout")
                .getField(parameter == int.class ? "JAVA_INT" : "JAVA_LONG")
                .get(null);
    }

    private static Object keepErrno() throws ReflectiveOperationException {
        var options = Array.newInstance(type("Linker$Option"), 1);
        Array.set(
                options,
                0,
                type("Linker$Option")
                        .getMethod("captureCallState", String[].class)
                        .invoke(null, (Object) new String[] {"errno"}));
        return options;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(FOREIGN + name);
        } catch (ClassNotFoundException tooOld) {
            throw new NoClassDefFoundError(FOREIGN + name);
        }
    }
}
