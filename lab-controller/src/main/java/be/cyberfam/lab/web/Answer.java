package be.cyberfam.lab.web;

import java.nio.file.Path;
import java.util.Map;

/** What an operation answers when it does not refuse. */
sealed interface Answer {
    /** A view, sent as JSON. */
    record View(int status, Object view, Map<String, String> headers) implements Answer {}

    /** Done, or asked, and nothing to tell. */
    record Nothing(int status, Map<String, String> headers) implements Answer {}

    /** A recording; ranges of it may be asked for. */
    record Sound(Path file) implements Answer {}

    /** A file made for this answer, to be kept by who asked; it is deleted once it is sent. */
    record Download(Path file, String type, String name) implements Answer {}

    static Answer ok(Object view) {
        return new View(200, view, Map.of());
    }

    static Answer created(Object view) {
        return new View(201, view, Map.of());
    }

    /** The switch or the floor has been asked; the live feed tells when it is so. */
    static Answer asked() {
        return new Nothing(202, Map.of());
    }

    static Answer done() {
        return new Nothing(204, Map.of());
    }
}
