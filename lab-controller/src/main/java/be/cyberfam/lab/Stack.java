package be.cyberfam.lab;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was started and how to stop it, the last first; one part that will not stop does not keep the others up. */
final class Stack {
    private static final Logger LOG = LoggerFactory.getLogger(Stack.class);

    private final Deque<Part> parts = new ArrayDeque<>();

    private record Part(String name, AutoCloseable stop) {}

    void push(String name, AutoCloseable stop) {
        parts.push(new Part(name, stop));
    }

    void unwind() {
        while (!parts.isEmpty()) {
            var part = parts.pop();
            try {
                part.stop().close();
            } catch (Exception e) {
                LOG.warn("{} did not stop in order: {}", part.name(), e.getMessage());
            }
        }
    }
}
