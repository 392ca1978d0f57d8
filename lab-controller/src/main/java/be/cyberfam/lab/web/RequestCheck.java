package be.cyberfam.lab.web;

import be.cyberfam.lab.web.Problem.FieldError;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.Validator;
import io.vertx.openapi.contract.Location;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the requests of one operation against the contract and names everything that does not fit, not only the first.
 * Confined to one thread.
 */
final class RequestCheck {
    private final SchemaRepository schemas;
    private final Operation operation;
    private final @Nullable JsonSchema body;
    private final Set<String> queries = new HashSet<>();
    private final Map<JsonSchema, Validator> validators = new HashMap<>();

    RequestCheck(SchemaRepository schemas, Operation operation) {
        this.schemas = schemas;
        this.operation = operation;
        this.body = bodySchema(operation);
        operation.getParameters().stream()
                .filter(p -> p.getIn() == Location.QUERY)
                .forEach(p -> queries.add(p.getName()));
    }

    private static @Nullable JsonSchema bodySchema(Operation operation) {
        if (operation.getRequestBody() == null) {
            return null;
        }
        var json = operation.getRequestBody().getContent().get("application/json");
        return json == null ? null : json.getSchema();
    }

    /** The body as maps and lists, null when the operation takes none; throws a Refusal (400, 415). */
    @Nullable
    Object check(RoutingContext context) {
        var errors = new ArrayList<FieldError>();
        operation.getParameters().forEach(parameter -> checkParameter(parameter, context, errors));
        context.queryParams().names().stream()
                .filter(name -> !queries.contains(name))
                .sorted()
                .forEach(name -> errors.add(new FieldError("query/" + name, "is not known here")));
        var tree = body == null ? null : checkBody(body, context, errors);
        if (!errors.isEmpty()) {
            throw Refusal.badFields(errors);
        }
        return tree;
    }

    private void checkParameter(Parameter parameter, RoutingContext context, List<FieldError> errors) {
        var pointer = parameter.getIn().name().toLowerCase(Locale.ROOT) + "/" + parameter.getName();
        var values = values(parameter, context);
        if (values.size() > 1) {
            errors.add(new FieldError(pointer, "is given more than once"));
        } else if (values.isEmpty()) {
            if (parameter.isRequired()) {
                errors.add(new FieldError(pointer, "is missing"));
            }
        } else {
            var problems = SchemaErrors.of(validate(parameter.getSchema(), typed(parameter, values.getFirst())));
            boolean moment = "date-time".equals(parameter.getSchema().get("format"));
            problems.forEach(e -> errors.add(new FieldError(pointer, moment ? SchemaErrors.MOMENT : e.detail())));
        }
    }

    private static List<String> values(Parameter parameter, RoutingContext context) {
        return switch (parameter.getIn()) {
            case QUERY -> context.queryParams().getAll(parameter.getName());
            case PATH -> List.of(context.pathParam(parameter.getName()));
            case HEADER -> context.request().headers().getAll(parameter.getName());
            case COOKIE -> List.of();
        };
    }

    private static Object typed(Parameter parameter, String text) {
        boolean number = "integer".equals(parameter.getSchema().get("type"));
        return number && text.matches("-?\\d{1,18}") ? (Object) Long.valueOf(text) : text;
    }

    private Object checkBody(JsonSchema schema, RoutingContext context, List<FieldError> errors) {
        requireJson(context);
        var buffer = context.body().buffer();
        if (buffer == null || buffer.length() == 0) {
            throw Refusal.badField("#", "a body is needed");
        }
        var tree = Json.read(buffer);
        SchemaErrors.of(validate(schema, vertx(tree))).forEach(errors::add);
        return tree;
    }

    private static void requireJson(RoutingContext context) {
        var type = context.request().getHeader("Content-Type");
        if (type == null || !type.strip().toLowerCase(Locale.ROOT).matches("application/json(\\s*;.*)?")) {
            throw Refusal.of(415, "not-json", "The body must be application/json", null);
        }
    }

    private OutputUnit validate(JsonSchema schema, Object value) {
        return validators.computeIfAbsent(schema, schemas::validator).validate(value);
    }

    @SuppressWarnings("unchecked")
    private static Object vertx(Object tree) {
        return switch (tree) {
            case Map<?, ?> map -> new JsonObject((Map<String, Object>) map);
            case List<?> list -> new JsonArray((List<Object>) list);
            default -> tree;
        };
    }
}
