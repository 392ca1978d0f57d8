package be.cyberfam.lab;

import be.cyberfam.lab.LabConfig.StoreServer;
import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.store.Database;
import be.cyberfam.lab.store.Store;
import be.cyberfam.lab.store.StoreFailed;
import be.cyberfam.lab.store.StoredCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a home's calls are kept: its own file, or the PostgreSQL server its settings name. The server's password comes from
 * LAB_STORE_PASSWORD or from the home's file {@code secrets/store-password}, which nobody but its owner may read; with
 * neither the server is asked without one.
 */
public final class Records {
    static final String PASSWORD_FILE = "secrets/store-password";

    private final Path home;
    private final LabConfig config;
    private final Map<String, String> environment;

    Records(Path home, LabConfig config) {
        this(home, config, System.getenv());
    }

    Records(Path home, LabConfig config, Map<String, String> environment) {
        this.home = home;
        this.config = config;
        this.environment = Map.copyOf(environment);
    }

    /** The records of a home, as its settings say; {@link LabFailed} when those are wrong. */
    public static Records of(Path home) {
        return new Records(home, ConfigFile.of(home));
    }

    /** Nothing is opened yet; {@link LabFailed} when the password's file cannot be used. */
    public Database database() {
        return config.store()
                .map(server -> Database.server(server.url(), server.user(), password()))
                .orElseGet(() -> Database.of(home));
    }

    /** Opens them for writing, with the tables brought up to date; {@link LabFailed} says what to do when that fails. */
    public Store open() {
        try {
            return Store.on(database(), home);
        } catch (StoreFailed e) {
            throw failed(e);
        }
    }

    /** The calls of one exercise, the oldest first. */
    List<CallRow> callsOf(ExerciseId exercise) {
        try (var calls = StoredCalls.in(database())) {
            var rows = new ArrayList<CallRow>();
            calls.oldestFirst(CallQuery.ALL.of(exercise)).forEachRemaining(rows::add);
            return List.copyOf(rows);
        }
    }

    /** What to tell the person at the keyboard: a server that does not let us in is something missing. */
    public LabFailed failed(StoreFailed e) {
        return config.store()
                .map(server -> new LabFailed(Exit.MISSING, sentence(server, e), e))
                .orElseGet(() -> new LabFailed(Exit.FAILED, String.valueOf(e.getMessage()), e));
    }

    private static String sentence(StoreServer server, StoreFailed e) {
        var what = "The store " + server.url() + " cannot be used as " + server.user() + " (" + reason(e) + "): ";
        return switch (e.code()) {
            case CLOSED -> what + "start the server, or take \"store\" out of lab.yaml.";
            case FORBIDDEN -> what + "see LAB_STORE_PASSWORD, or " + PASSWORD_FILE + " in the home.";
            default -> what + "see that the database is there, and is this lab's alone.";
        };
    }

    private static String reason(StoreFailed e) {
        var said = e.getCause() == null ? e : e.getCause();
        return String.valueOf(said.getMessage()).lines().findFirst().orElse("").replaceFirst("[.]? *$", "");
    }

    private String password() {
        var said = environment.getOrDefault("LAB_STORE_PASSWORD", "");
        return said.isEmpty() ? kept(home.resolve(PASSWORD_FILE)) : said;
    }

    private static String kept(Path file) {
        try {
            var rights = Files.getPosixFilePermissions(file);
            if (rights.contains(PosixFilePermission.GROUP_READ) || rights.contains(PosixFilePermission.OTHERS_READ)) {
                throw new LabFailed(Exit.WRONG_USE, file + " can be read by others: chmod 600 " + file);
            }
            return Files.readString(file).strip();
        } catch (NoSuchFileException none) {
            return "";
        } catch (IOException e) {
            throw new LabFailed(Exit.FAILED, file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
