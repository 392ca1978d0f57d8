package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Role;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The API as {@code openapi.yaml} describes it, and who may call what. */
public final class Contract {
    private static final String OWN = "-own";

    /** How far a role may go in one operation. */
    enum Reach {
        NOT_AT_ALL,
        /** Only what belongs to the caller: her seat, her calls, herself. */
        OWN,
        ALL
    }

    private final OpenAPIContract api;
    private final Map<String, Map<Role, Reach>> reaches = new HashMap<>();

    private Contract(OpenAPIContract api) {
        this.api = api;
        api.operations().forEach(operation -> reaches.put(operation.getOperationId(), reaches(operation)));
    }

    /**
     * Reads the lab's own, on a thread that may take its time: the schemas are many and an event loop would stand still.
     * Fails when the file is not OpenAPI.
     */
    public static Future<Contract> bundled(Vertx vertx) {
        var found = Promise.<Contract>promise();
        var reading = new VerticleBase() {
            @Override
            public Future<?> start() {
                return read(vertx, "openapi.yaml").onComplete(found);
            }
        };
        return vertx.deployVerticle(reading, new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER))
                .compose(vertx::undeploy)
                .compose(gone -> found.future());
    }

    /** Reads the file of that name from the class path; fails when it is not OpenAPI. */
    static Future<Contract> read(Vertx vertx, String file) {
        return vertx.fileSystem()
                .readFile(file)
                .map(text -> forRouting(Yaml.read(text)))
                .compose(json -> OpenAPIContract.from(vertx, json))
                .map(Contract::new);
    }

    OpenAPIContract api() {
        return api;
    }

    /** Whether the operation is open to somebody who has not signed in. */
    boolean isOpen(String operation) {
        return reaches.getOrDefault(operation, Map.of()).isEmpty();
    }

    Reach reach(String operation, Role role) {
        return reaches.getOrDefault(operation, Map.of()).getOrDefault(role, Reach.NOT_AT_ALL);
    }

    Set<String> operations() {
        return Set.copyOf(reaches.keySet());
    }

    private static Map<Role, Reach> reaches(Operation operation) {
        var reach = new EnumMap<Role, Reach>(Role.class);
        for (var word : operation.getOpenAPIModel().getJsonArray("x-roles", new JsonArray())) {
            var name = (String) word;
            boolean own = name.endsWith(OWN);
            var role = own ? name.substring(0, name.length() - OWN.length()) : name;
            reach.put(Role.valueOf(role.toUpperCase(Locale.ROOT)), own ? Reach.OWN : Reach.ALL);
        }
        return reach;
    }

    /**
     * What the router's library is not to deal with: answers (it knows few media types of them), servers (it wants whole
     * addresses) and security (its handlers know nothing of roles).
     */
    private static JsonObject forRouting(JsonObject file) {
        var copy = file.copy();
        for (var path : copy.getJsonObject("paths")) {
            for (var member : (JsonObject) path.getValue()) {
                if (member.getValue() instanceof JsonObject operation && operation.containsKey("responses")) {
                    operation.remove("security");
                    operation
                            .getJsonObject("responses")
                            .forEach(
                                    answer -> answer.setValue(new JsonObject().put("description", "see openapi.yaml")));
                }
            }
        }
        copy.getJsonObject("components").remove("responses");
        copy.getJsonObject("components").remove("securitySchemes");
        copy.remove("servers");
        copy.remove("security");
        return copy;
    }
}
