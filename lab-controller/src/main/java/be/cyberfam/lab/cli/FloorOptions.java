package be.cyberfam.lab.cli;

import be.cyberfam.lab.ConfigFile;
import be.cyberfam.lab.LabConfig;
import be.cyberfam.lab.LabFailed;
import be.cyberfam.lab.LabFailed.Exit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code run} and {@code demo} have in common; an option wins over the home's {@code lab.yaml}. */
final class FloorOptions {
    @Mixin
    HomeOption home = new HomeOption();

    @Option(names = "--port", paramLabel = "N", description = "port of the console; 0 finds a free one (default: 8080)")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "address the console listens on (default: 127.0.0.1)")
    private @Nullable String host;

    @Option(
            names = "--lan",
            paramLabel = "ADDRESS",
            arity = "0..1",
            fallbackValue = "auto",
            description = "let other machines of the class in, by HTTPS at this address of ours (default: found)")
    private @Nullable String lan;

    @Option(names = "--lan-port", paramLabel = "N", description = "port they come to (default: 8443)")
    private @Nullable Integer lanPort;

    @Option(names = "--seats", paramLabel = "N", description = "how many seats, 1 to 60 (default: 12)")
    private @Nullable Integer seats;

    @Option(
            names = "--pbx",
            paramLabel = "WHICH",
            description = "own: start one here (default); external: one that runs on the files of pbx-config")
    private Pbx pbx = Pbx.OWN;

    @Option(
            names = "--pbx-host",
            paramLabel = "ADDRESS",
            description = "where the external one answers (default: 127.0.0.1)")
    private String pbxHost = "127.0.0.1";

    @Option(
            names = "--here",
            paramLabel = "ADDRESS",
            description = "this machine's address as the external one sees it")
    private String here = "127.0.0.2";

    /** Whose Asterisk. */
    enum Pbx {
        OWN,
        EXTERNAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    LabConfig config() {
        try {
            var config = ConfigFile.of(home.folder());
            config = port == null ? config : config.withPort(port);
            config = host == null ? config : config.withHost(host);
            config = seats == null ? config : config.withSeats(seats);
            config = config.withLan(lan, lanPort);
            return pbx == Pbx.OWN ? config : config.with(new LabConfig.ExternalPbx(pbxHost, here));
        } catch (IllegalArgumentException e) {
            throw new LabFailed(Exit.WRONG_USE, String.valueOf(e.getMessage()), e);
        }
    }
}
