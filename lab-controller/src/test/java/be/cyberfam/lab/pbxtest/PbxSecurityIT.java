package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.metrics.LabMetrics;
import be.cyberfam.lab.metrics.SwitchFigures;
import be.cyberfam.lab.pbx.PbxAddresses;
import be.cyberfam.lab.pbx.PbxSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is refused, and that each refusal is counted. */
class PbxSecurityIT {
    private static final PbxAddresses NARROW = new PbxAddresses(
            List.of("127.0.0.1"),
            "127.0.0.1",
            "127.0.0.2",
            "127.0.0.1",
            "127.0.0.1",
            List.of("127.0.0.1/32"),
            List.of("127.0.0.2/32", "127.0.0.3/32"));
    private static final RealAsterisk PBX =
            RealAsterisk.start(PbxSettings.standard(2).withAddresses(NARROW));
    private static final LabMetrics METRICS = new LabMetrics(
            Floor.of(List.of(), Tally.Rule.USUAL, Instant.EPOCH),
            List.of(new LineId("accueil")),
            InstantSource.system());
    private static TestFloor floor;

    @BeforeAll
    static void listen() {
        floor = TestFloor.on(PBX);
        var ami = floor.link.figures();
        METRICS.watch(new SwitchFigures(
                ami::events, ami::reconnects, ami::resyncs, ami::failures, ami::lag, ami::worstLag, ami::refused));
    }

    @AfterAll
    static void stop() {
        METRICS.close();
        floor.close();
        PBX.close();
    }

    @Test
    void callingOneselfCustomersFromAnotherAddressOpensNothing() {
        try (var stranger = WirePhone.at("127.0.0.3", PBX)) {
            assertThat(stranger.ask("INVITE", "sip:accueil@127.0.0.1", "customers")
                            .status())
                    .isEqualTo(401);
            assertThat(stranger.ask("INVITE", "sip:accueil@127.0.0.1", "seat-01-sip")
                            .status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTER", "INVITE", "OPTIONS", "MESSAGE", "SUBSCRIBE"})
    void knownAndUnknownNamesAreAnsweredAlike(String method) {
        try (var stranger = WirePhone.at("127.0.0.3", PBX)) {
            assertThat(stranger.ask(method, "sip:accueil@127.0.0.1", "nobody").status())
                    .isEqualTo(401);
            assertThat(stranger.ask(method, "sip:accueil@127.0.0.1", "seat-01-web")
                            .status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.3", "127.0.0.9"})
    void anUnknownCallerIsRefusedAndCounted(String address) {
        try (var stranger = WirePhone.at(address, PBX)) {
            counts(
                    "unknown-account",
                    1,
                    () -> assertThat(stranger.ask("INVITE", "sip:accueil@127.0.0.1", "nobody")
                                    .status())
                            .isEqualTo(401));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "REGISTER"})
    void aScanForNamesIsRefusedAndEachRequestCounted(String method) {
        try (var scanner = WirePhone.at("127.0.0.9", PBX)) {
            counts(
                    "unknown-account",
                    20,
                    () -> IntStream.range(100, 120)
                            .forEach(name -> assertThat(scanner.ask(method, "sip:127.0.0.1", "" + name)
                                            .status())
                                    .isEqualTo(401)));
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndCounted() {
        try (var stranger = WirePhone.at("127.0.0.3", PBX)) {
            counts(
                    "wrong-password",
                    1,
                    () -> assertThat(stranger.register("seat-01-sip", "guess", 60)
                                    .status())
                            .isEqualTo(401));
            counts(
                    "wrong-password",
                    1,
                    () -> assertThat(stranger.invite("echo", "seat-01-sip", "guess")
                                    .status())
                            .isEqualTo(401));
        }
    }

    @Test
    void aSeatsOwnPasswordOpensNothingFromOutsideTheLabAndIsCounted() {
        try (var stranger = WirePhone.at("127.0.0.9", PBX)) {
            counts(
                    "failed-acl",
                    2,
                    () -> assertThat(stranger.register("seat-01-sip", PBX.secret("seat-01-sip"), 60)
                                    .status())
                            .isEqualTo(401));
        }
    }

    @Test
    void aCallWithoutItsNameIsRefusedAndCounted() {
        try (var customer = WirePhone.at("127.0.0.2", PBX)) {
            counts("no-call-id", 1, () -> {
                customer.call("accueil", "");
                assertThat(customer.awaitRefusal()).isIn(403, 603);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0032475123456", "+32475123456", "112", "seat-01", "s", "failed"})
    void aCustomerReachesNothingButTheLines(String number) {
        try (var customer = WirePhone.at("127.0.0.2", PBX)) {
            customer.call(number, "TOLL-1");
            assertThat(customer.awaitRefusal()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action: Command\r\nCommand: core show version",
                "Action: DBPut\r\nFamily: a\r\nKey: b\r\nVal: c",
                "Action: UpdateConfig\r\nSrcFilename: pjsip.conf\r\nDstFilename: pjsip.conf",
                "Action: ModuleLoad\r\nLoadType: reload",
                "Action: GetConfig\r\nFilename: manager.conf",
                "Action: PJSIPShowEndpoints",
                "Action: Originate\r\nChannel: PJSIP/seat-01-sip\r\nApplication: System\r\nData: id",
                "Action: Getvar\r\nVariable: SHELL(id)",
                "Action: Setvar\r\nVariable: FILE(/tmp/x)\r\nValue: 1"
            })
    void theLabsManagerAccountCannot(String action) {
        try (var ami = new RawAmi(PBX)) {
            ami.await("Event: FullyBooted");
            assertThat(ami.ask(action)).contains("Response: Error");
        }
    }

    @Test
    void aWrongManagerPasswordIsRefusedAndCounted() {
        counts("wrong-password", 1, () -> {
            try (var ami = new RawAmi(PBX, "guess")) {
                assertThat(ami.await("Response:")).contains("Authentication failed");
            }
        });
    }

    /** What is tried makes the counter of {@code /metrics} go up by so many. */
    private static void counts(String kind, int times, Runnable attempt) {
        long before = counted(kind);
        attempt.run();
        FloorEar.await(() -> counted(kind) >= before + times, times + " more " + kind + " counted");
    }

    private static long counted(String kind) {
        var counter = "lab_sip_refused_total{kind=\"" + kind + "\"} ";
        return METRICS.scrape()
                .lines()
                .filter(line -> line.startsWith(counter))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(counter.length())))
                .sum();
    }
}
