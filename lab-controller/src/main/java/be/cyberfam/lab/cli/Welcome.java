package be.cyberfam.lab.cli;

import be.cyberfam.lab.Home;
import be.cyberfam.lab.Lab;
import be.cyberfam.lab.LabFailed;
import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Tells where the console is and, the first time, how to sign in. */
final class Welcome {
    private Welcome() {}

    static void print(Screen screen, Lab lab, Home home) {
        var codes = lab.firstCodes();
        var file = home.folder("secrets").resolve("first-codes.txt");
        screen.line("");
        screen.line("Console: " + lab.address());
        lab.addressForOthers().ifPresent(address -> {
            screen.line("From the other machines of the class: " + address);
            screen.line("  the first time, on each of them: " + address + "#/trust");
            lab.fingerprint().ifPresent(print -> screen.line("  fingerprint to compare: " + print));
        });
        if (!codes.isEmpty()) {
            screen.line("Sign-in codes, told this once (also in " + file + "):");
            screen.codes(codes);
            keep(file, codes);
        } else if (Files.exists(file)) {
            screen.line("Sign-in codes: " + file + ", or new ones with ./lab codes");
        } else {
            screen.line("Sign-in codes: ./lab codes makes new ones");
        }
        screen.line("");
    }

    static void keep(Path file, List<People.Code> codes) {
        var text = new StringBuilder();
        codes.forEach(code ->
                text.append(code.person()).append(' ').append(code.code()).append('\n'));
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new LabFailed(Exit.FAILED, "The sign-in codes cannot be kept in " + file + ": " + e.getMessage(), e);
        }
    }
}
