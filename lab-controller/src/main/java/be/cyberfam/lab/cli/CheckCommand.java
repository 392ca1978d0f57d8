package be.cyberfam.lab.cli;

import be.cyberfam.lab.Home;
import be.cyberfam.lab.Records;
import be.cyberfam.lab.books.BookPlaces;
import be.cyberfam.lab.books.BooksCheck;
import be.cyberfam.lab.books.Tolerance;
import be.cyberfam.lab.store.StoreFailed;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The five books of calls, compared. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = LabVersion.class,
        description = "Compares the switch's event log, its queue log, the SIP side, the journal and the recordings.",
        footer = {"", "  ./lab check books", "  ./lab check books --home ~/class-b"})
final class CheckCommand implements Callable<Integer> {
    /** A call's recording is put together within this time after its end. */
    private static final Duration BOOKS_CLOSE_IN = Duration.ofSeconds(5);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "books", description = "what to check: books")
    private What what = What.BOOKS;

    @Mixin
    private HomeOption home = new HomeOption();

    /** What can be checked. */
    enum What {
        BOOKS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        return switch (what) {
            case BOOKS -> checkBooks();
        };
    }

    private int checkBooks() throws IOException {
        var records = Records.of(home.folder());
        try {
            var settledBefore = Home.isHeld(home.folder()) ? Instant.now().minus(BOOKS_CLOSE_IN) : Instant.MAX;
            var verdict = new BooksCheck(
                            BookPlaces.in(home.folder(), records.database()), Tolerance.USUAL, settledBefore)
                    .run();
            spec.commandLine().getOut().print(verdict.text());
            spec.commandLine().getOut().flush();
            return verdict.exitCode();
        } catch (StoreFailed e) {
            throw records.failed(e);
        }
    }
}
