package be.cyberfam.lab.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server of the test's own: a new cluster in a temporary folder, on a free port of 127.0.0.1. */
public final class PostgresServer {

    public static final String PASSWORD = UUID.randomUUID().toString();

    private final Path binaries;
    private final Path folder;
    private final int port;

    private PostgresServer(Path binaries, Path folder, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.port = port;
    }

    /** Where Debian's packages put them, or the folder on the path. */
    public static Optional<Path> binaries() throws IOException {
        var places = new ArrayList<Path>();
        var debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (var versions = Files.list(debian)) {
                versions.sorted(Comparator.reverseOrder())
                        .map(v -> v.resolve("bin"))
                        .forEach(places::add);
            }
        }
        for (String place : System.getenv("PATH").split(":", -1)) {
            places.add(Path.of(place));
        }
        return places.stream()
                .filter(place ->
                        Files.isExecutable(place.resolve("initdb")) && Files.isExecutable(place.resolve("pg_ctl")))
                .findFirst();
    }

    public static PostgresServer start() throws Exception {
        var folder = Files.createTempDirectory("lab-postgres-");
        var server = new PostgresServer(binaries().orElseThrow(), folder, freePort());
        if (isRoot()) {
            run(List.of("chown", "-R", "postgres", folder.toString()));
        }
        var password = folder.resolve("password");
        Files.writeString(password, PASSWORD);
        server.asUser(
                "initdb",
                "-D",
                server.cluster(),
                "-U",
                "lab",
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--no-sync",
                "--pwfile",
                password.toString());
        server.begin();
        return server;
    }

    /** Starts it, again after {@link #breakDown} too. */
    void begin() throws Exception {
        var options = "-h 127.0.0.1 -p " + port + " -k " + folder;
        var log = folder.resolve("log").toString();
        asUser("pg_ctl", "-D", cluster(), "-w", "-t", "60", "-l", log, "-o", options, "start");
    }

    /** As a power cut would: every connection is torn, nothing is put in order. */
    void breakDown() throws Exception {
        asUser("pg_ctl", "-D", cluster(), "-m", "immediate", "-w", "stop");
    }

    public String newDatabase() throws Exception {
        var name = "lab_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(url("postgres"), "lab", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return name;
    }

    Database database(String name) {
        return Database.server(url(name), "lab", PASSWORD);
    }

    public void stop() throws Exception {
        breakDown();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    public String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private String cluster() {
        return folder.resolve("cluster").toString();
    }

    /** PostgreSQL refuses to run as root. */
    private void asUser(String program, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws Exception {
        var output = Files.createTempFile("lab-postgres-", ".out");
        var process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " failed: " + Files.readString(output));
        }
        Files.delete(output);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
