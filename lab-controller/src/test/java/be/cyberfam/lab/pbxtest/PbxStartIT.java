package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PbxStartIT {
    private static final RealAsterisk PBX = RealAsterisk.start(3);

    @AfterAll
    static void stop() {
        PBX.close();
    }

    @Test
    void isUpWithItsSeatsItsLineAndItsMusic() {
        assertThat(PBX.process().state().isUp()).isTrue();
        assertThat(PBX.command("pjsip show endpoints")).contains("seat-03-web", "seat-03-sip", "customers");
        assertThat(PBX.command("queue show")).contains("accueil");
        assertThat(PBX.command("moh show files")).contains("lab-hold");
    }

    @Test
    void writesNoWarningAndNoErrorWhileStarting() throws IOException {
        assertThat(Files.readAllLines(PBX.directories().messages()))
                .noneMatch(line -> line.contains("WARNING") || line.contains("ERROR"));
    }

    @Test
    void loadsEveryModuleOfTheList() {
        assertThat(PBX.command("module show").lines().filter(line -> line.contains("Not Running")))
                .isEmpty();
    }

    @Test
    void keepsEveryFileWithASecretToItsOwner() throws IOException {
        try (var files = Files.list(PBX.directories().etc())) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(PBX.directories().etc())))
                .isEqualTo("rwx------");
    }
}
