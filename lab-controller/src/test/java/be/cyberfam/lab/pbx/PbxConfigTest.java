package be.cyberfam.lab.pbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PbxConfigTest {
    @TempDir
    Path home;

    @Test
    void everyValueOfThePlanIsUsedByATemplate() {
        var all = String.join(
                "\n",
                PbxConfig.bundled().templates().stream()
                        .flatMap(template -> template.lines().stream())
                        .toList());
        assertThat(plan(2).values().keySet()).allMatch(name -> all.contains("{{" + name + "}}"));
        assertThat(plan(2).lists().keySet()).allMatch(name -> all.contains("{{for " + name + "}}"));
    }

    @Test
    void rendersEverySeatTwiceAndEveryLineOnce() throws IOException {
        var plan = plan(3);
        PbxConfig.bundled().render(plan, plan.directories().etc());
        var pjsip = read(plan, "pjsip.conf");
        assertThat(pjsip)
                .contains(
                        "[seat-03-web](seat-web)",
                        "[seat-03-sip](seat-sip)",
                        plan.secrets().of("seat-03-sip"));
        assertThat(read(plan, "queues.conf")).contains("[accueil](line)");
        assertThat(pjsip + read(plan, "extensions.conf")).doesNotContain("{{", "}}");
    }

    @Test
    void asteriskReadsTheFilesFromTheFolderTheyWereWrittenTo() throws IOException {
        var folder = home.resolve("elsewhere");
        PbxConfig.bundled().render(plan(1), folder);
        assertThat(Files.readString(folder.resolve("asterisk.conf"))).contains("astetcdir => " + folder + "\n");
    }

    @Test
    void writesFilesForTheirOwnerOnlyAndOnlyWhenTheyChange() throws IOException {
        var plan = plan(1);
        assertThat(PbxConfig.bundled().render(plan, plan.directories().etc())).isTrue();
        assertThat(PbxConfig.bundled().render(plan, plan.directories().etc())).isFalse();
        try (var files = Files.list(plan.directories().etc())) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void theTemplatesHoldNoSecretAndNoMachinesPath() {
        var suspicious = Pattern.compile("(?i)^\\s*(password|secret)\\s*=>?\\s*+(?!\\{\\{)|/home/|/usr/|/var/|/root/");
        for (var template : PbxConfig.bundled().templates()) {
            assertThat(template.lines())
                    .as(template.name())
                    .noneMatch(line -> suspicious.matcher(line).find());
        }
    }

    @Test
    void everyDialOfTheDialplanStaysInsideTheLab() {
        var dialplan = PbxConfig.bundled().templates().stream()
                .filter(template -> template.name().equals("extensions.conf"))
                .flatMap(template -> template.lines().stream())
                .filter(line -> line.contains("Dial("))
                .toList();
        var inside = ".*Dial\\(PJSIP/(\\{\\{seat\\.id}}|(customers|colleagues)/sip:[^@]*@\\{\\{CUSTOMERS_ADDRESS}}:).*";
        assertThat(dialplan).isNotEmpty().allMatch(line -> line.matches(inside));
    }

    @Test
    void severalLinesAndALanAreRendered() throws IOException {
        var settings = PbxSettings.standard(1)
                .withLines(List.of(PbxLine.plain("accueil"), PbxLine.plain("factures")))
                .withAddresses(PbxAddresses.loopback().withLan("192.168.1.10", "192.168.1.0/24"));
        var plan = plan(settings);
        PbxConfig.bundled().render(plan, plan.directories().etc());
        assertThat(read(plan, "pjsip.conf")).contains("bind = 127.0.0.1:", "bind = 192.168.1.10:");
        assertThat(read(plan, "acl.conf")).contains("permit = 192.168.1.0/24");
        assertThat(read(plan, "extensions.conf")).contains("exten => factures,1,");
    }

    private PbxPlan plan(int seats) {
        return plan(PbxSettings.standard(seats));
    }

    private PbxPlan plan(PbxSettings settings) {
        var directories = PbxDirectories.of(home);
        directories.create();
        return new PbxPlan(
                settings,
                new PbxPorts(15060, 15062, 15200, 18088, 15038),
                PbxSecrets.of(home, settings.endpoints()),
                directories,
                Path.of("modules"),
                Path.of("data"));
    }

    private static String read(PbxPlan plan, String file) throws IOException {
        return Files.readString(plan.directories().etc().resolve(file));
    }
}
