package be.cyberfam.lab.cli;

import be.cyberfam.lab.LabFailed;
import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.proof.Attested;
import be.cyberfam.lab.proof.Code;
import be.cyberfam.lab.proof.Verified;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An attestation's proof pack, computed again. Needs no home and no network. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = LabVersion.class,
        description =
                "Computes the code of an attestation again from its proof pack, and names every line that was changed.",
        footer = {
            "",
            "  ./lab verify attestation-7K2M.proof.jsonl",
            "  ./lab verify attestation-7K2M.proof.jsonl --code 7K2M-…   the code on the paper",
            "  ./lab verify FILE --recordings ~/class-b/recordings      the recordings too, where they are kept",
            "",
            "Exit codes: 0 all is right, 1 something differs, 2 wrong use."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final long LARGEST = 512L << 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "the proof pack, as the console gave it")
    private Path file = Path.of("");

    @Option(names = "--code", paramLabel = "CODE", description = "the code on the paper")
    private @Nullable String code;

    @Option(names = "--recordings", paramLabel = "DIR", description = "the recordings of a home, to be compared")
    private @Nullable Path recordings;

    @Override
    public Integer call() {
        var folder = Optional.ofNullable(recordings);
        folder.filter(dir -> !Files.isDirectory(dir)).ifPresent(dir -> {
            throw new LabFailed(Exit.WRONG_USE, dir + " is no folder.");
        });
        var verified = Verified.of(octets(), Optional.ofNullable(code).map(Code::typed), folder);
        var out = spec.commandLine().getOut();
        if (verified.isRight()) {
            tell(out, verified);
        } else {
            verified.wrong().forEach(out::println);
            out.println(verified.wrong().size() + " things differ: this is not the proof of the attestation.");
        }
        verified.told().forEach(out::println);
        out.flush();
        return verified.isRight() ? Exit.DONE.code() : Exit.FAILED.code();
    }

    private byte[] octets() {
        try {
            if (Files.size(file) > LARGEST) {
                throw new LabFailed(Exit.WRONG_USE, file + " is larger than any proof pack.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LabFailed(Exit.WRONG_USE, file + " cannot be read: give the proof pack's file.", e);
        }
    }

    private void tell(PrintWriter out, Verified verified) {
        var paper = Attested.of(verified.facts(), "en");
        out.println("code       " + verified.code().orElseThrow());
        out.println(code == null ? "           compare it with the paper" : "           as on the paper");
        out.println("name       " + paper.name());
        out.println("term       " + paper.cycle() + ", " + paper.from() + " to " + paper.until());
        out.println("on floor   " + Attested.hours(paper.minutesAtSeat()) + ", " + paper.daysAtSeat() + " days, "
                + paper.calls() + " calls");
        out.println("placement  " + Attested.hours(paper.minutesOnPlacement()));
        paper.blocks().forEach(block -> {
            out.println(block.id() + "  " + block.title());
            block.signed()
                    .forEach(one -> out.println("    " + one.competence() + ": level " + one.level() + " ("
                            + one.levelName() + "), " + one.by() + ", " + day(one.on())));
        });
        out.println("made       " + day(paper.madeAt()) + " by " + paper.madeBy() + ", " + paper.software());
        out.println(verified.facts().size() + " lines, all as they were.");
    }

    private static String day(String at) {
        return at.length() > 10 ? at.substring(0, 10) : at;
    }
}
