package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.pbx.Asterisk;
import be.cyberfam.lab.pbx.PbxSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PbxSideBySideIT {
    @Test
    void twoLabsShareAMachineWithoutMeeting() {
        try (var one = RealAsterisk.start(1);
                var two = RealAsterisk.start(1)) {
            assertThat(one.ports().sip()).isNotEqualTo(two.ports().sip());
            assertThat(one.ports().rtpLast() < two.ports().sip()
                            || two.ports().rtpLast() < one.ports().sip())
                    .isTrue();
            assertThat(one.secret("ami")).isNotEqualTo(two.secret("ami"));
            try (var seat = WirePhone.at("127.0.0.3", one)) {
                seat.register("seat-01-sip");
            }
            assertThat(one.command("pjsip show contacts")).contains("seat-01-sip");
            assertThat(two.command("pjsip show contacts")).doesNotContain("seat-01-sip");
        }
    }

    @Test
    void aHomeWithAVeryLongNameWorksToo(@TempDir Path folder) throws IOException {
        var home = Files.createDirectories(folder.resolve("a-folder-with-a-long-name".repeat(5)));
        try (var pbx = RealAsterisk.start(home, PbxSettings.standard(1))) {
            assertThat(pbx.process().state().isUp()).isTrue();
        }
    }

    @Test
    void aLeftoverOfAnEarlierLabCanBeStoppedByItsHome() {
        try (var pbx = RealAsterisk.start(1)) {
            long pid = pbx.process().state().pid();
            pbx.process().leave();
            assertThat(Asterisk.stopLeftover(pbx.directories().home())).isTrue();
            assertThat(ProcessHandle.of(pid)).isEmpty();
            assertThat(Asterisk.stopLeftover(pbx.directories().home())).isFalse();
        }
    }
}
