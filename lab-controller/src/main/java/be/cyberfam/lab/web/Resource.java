package be.cyberfam.lab.web;

import java.util.Map;

/** The operations about one kind of thing, by their {@code operationId} in {@code openapi.yaml}. */
@FunctionalInterface
interface Resource {
    Map<String, Operation> operations();
}
