package be.cyberfam.lab.cli;

import be.cyberfam.lab.CodeKey;
import be.cyberfam.lab.LabFailed;
import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.People;
import be.cyberfam.lab.Records;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** New sign-in codes for everybody. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        versionProvider = LabVersion.class,
        description = "Makes new sign-in codes and prints them once; only their hashes are kept.",
        footer = {"", "  ./lab codes"})
final class CodesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HomeOption home = new HomeOption();

    @Override
    public Integer call() throws Exception {
        var records = Records.of(home.folder());
        if (!records.database().isThere()) {
            throw new LabFailed(Exit.FAILED, "There is no lab in " + home.folder() + " yet: ./lab run makes one.");
        }
        try (var store = records.open()) {
            var codes = People.renewed(store.accounts(), CodeKey.of(home.folder()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
            new Screen(spec.commandLine().getOut()).codes(codes);
        }
        return Exit.DONE.code();
    }
}
